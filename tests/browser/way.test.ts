import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverage } from './covered';
import { openSession, type Session, strangers } from './session';
import { plan, type Step, walk } from './walk';
import { fillWelcome, readStored, stored, welcomeByItself } from './welcome';

/** From the first click to "you are in", and still there after a restart; one of the two in windows of two sizes. */
describe.each([
  ['mouse', 'de'],
  ['keyboard', 'en'],
] as const)('the whole way by %s, in %s', (way, language) => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession({ uiLanguage: language });
  });

  afterAll(() => session.close());

  it('install, welcome, four stages, all done', async () => {
    session.world.language = language;
    const welcome = await welcomeByItself(session.launched);
    await fillWelcome(welcome, language, plan);
    const page = await session.launched.newPage();
    await page.bringToFront();
    const covered = way === 'mouse' ? coverage(page) : undefined;
    const onStep = async (step: Step) => covered?.look(step);
    await walk({ page, language, way, onStep });
    covered?.keep();
    await page.close();
    const state = await stored(welcome, ({ stages }) =>
      Object.values(stages ?? {}).every(({ status }) => status === 'done'),
    );
    expect(state.profile).toEqual(plan);
  }, 240_000);

  it('after a restart of the browser everything is still there', async () => {
    await session.restart();
    const popup = await session.launched.openExtensionPage('/popup.html');
    const state = await readStored(popup);
    expect(Object.values(state.stages ?? {}).map(({ status }) => status)).toEqual(Array(4).fill('done'));
    expect(state.profile).toEqual(plan);
  });

  it('the browser asked for nothing but the portals', () => {
    expect(strangers(session)).toEqual([]);
  });
});
