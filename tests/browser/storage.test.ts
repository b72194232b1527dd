import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages, localeOf } from '../../lib/text/language';
import { type PracticePage, pageAt } from '../portals/pages';
import { PERSON, PRACTICE_PASSWORD } from '../portals/person';
import { backgroundRuns, offAndOn, stopBackground } from './browser-settings';
import {
  badgeText,
  eventually,
  hideEverywhere,
  holdWriting,
  openPopup,
  press,
  putRaw,
  readAll,
  says,
  sendAll,
  speak,
  tell,
  textsOf,
  wordsIn,
} from './extension-page';
import { person } from './person';
import { until } from './seen';
import { openSession, type Session, strangers } from './session';
import { stored, welcomePage } from './welcome';

/** What is stored survives whatever lies there, whoever writes at the same time, and a background that is stopped. */
let session: Session;
/** One of our own pages, from which storage is looked at. */
let desk: Page;

beforeAll(async () => {
  session = await openSession({ uiLanguage: 'de' });
  desk = await welcomePage(session.launched);
});

afterAll(async () => {
  expect(strangers(session)).toEqual([]);
  await session.close();
});

const whole = {
  version: 1,
  language: null,
  profile: { country: 'IT', hospital: 'IT08' },
  route: null,
  stages: { account: { status: 'done', since: 5, by: 'person' } },
  ticked: ['notice.phone'],
};

/** What might lie there → how it is called, and what of it can still be read. */
const documents: readonly [string, unknown, 'damaged' | 'newer' | 'unknownNetwork', object][] = [
  ['a word', 'progress', 'damaged', {}],
  ['a document cut in the middle', JSON.stringify(whole).slice(0, 70), 'damaged', {}],
  ['a number', 7, 'damaged', {}],
  ['a list', [whole], 'damaged', {}],
  [
    'a document with wrong types',
    { ...whole, language: 7, stages: { ...whole.stages, access: ['waiting'] }, hidden: 'everywhere' },
    'damaged',
    { profile: whole.profile, stages: whole.stages, ticked: whole.ticked },
  ],
  [
    'a document without a version',
    { ...whole, version: undefined },
    'damaged',
    { profile: whole.profile, stages: whole.stages },
  ],
  [
    'a document of a future version',
    { ...whole, version: 99, moods: ['calm'], stages: { ...whole.stages, harbour: { status: 'done' } } },
    'newer',
    { profile: whole.profile, stages: whole.stages },
  ],
  [
    'a document with an unknown network',
    { ...whole, profile: { ...whole.profile, network: 'atlantis' } },
    'unknownNetwork',
    { profile: whole.profile, stages: whole.stages },
  ],
];

describe('what cannot be read in full', () => {
  it.each(documents)('%s: said in words, set aside, the readable kept, the next saved', async (...one) => {
    const [, raw, problem, readable] = one;
    await putRaw(desk, raw);
    const original = (await readAll(desk)).progress;
    const popup = await openPopup(session.launched);
    await says(popup, '.notice-title', textsOf('de')(`popup.problem.${problem}.title`));
    expect(await readAll(desk)).toEqual({ progress: original });
    for (const language of languages) {
      // Choosing a language is already the first event that is saved over such a document.
      await speak(popup, language);
      const text = textsOf(language);
      await says(popup, '.notice-title', text(`popup.problem.${problem}.title`));
      await says(popup, '.notices', text(`popup.problem.${problem}.text`));
    }
    expect(await stored(desk, ({ language }) => language === 'en')).toMatchObject({ version: 1, ...readable });
    const { setAside } = await readAll(desk);
    expect(setAside).toEqual({ kept: [{ at: expect.any(Number), problem, raw: original }], dropped: 0 });

    const text = textsOf('en');
    await press(popup, text('popup.data'));
    await press(popup, text('popup.data.raw'));
    await says(popup, '.stored', '"setAside"');
    await press(popup, text('popup.problem.read'));
    await says(popup, '.notices', '');
    expect(await tell(desk, { type: 'hintTicked', hint: 'saas.home.later' })).toEqual({ saved: true });
    const after = await readAll(desk);
    expect(after.progress).toMatchObject({ ...readable, ticked: expect.arrayContaining(['saas.home.later']) });
    expect(after.setAside).toEqual(setAside);
    await popup.close();
  });

  it('half a document whose parts are sound is simply read: nothing said, nothing set aside', async () => {
    await putRaw(desk, { version: 1, profile: whole.profile });
    const popup = await openPopup(session.launched);
    await says(popup, '.notices', '');
    expect(await tell(desk, { type: 'hintTicked', hint: 'saas.home.later' })).toEqual({ saved: true });
    const { progress, setAside } = await readAll(desk);
    expect(progress).toMatchObject({ profile: whole.profile, ticked: ['saas.home.later'] });
    expect(setAside).toBeUndefined();
    await popup.close();
  });

  it('an unknown network is chosen anew, and then nothing is left to say', async () => {
    await putRaw(desk, { ...whole, language: 'en', profile: { ...whole.profile, network: 'atlantis' } });
    const popup = await openPopup(session.launched);
    await says(popup, '.notice-title', textsOf('en')('popup.problem.unknownNetwork.title'));
    await desk.bringToFront();
    await desk.select('#network', 'reconnet');
    await says(popup, '.notices', '');
    const { progress, setAside } = await readAll(desk);
    expect(progress).toMatchObject({ profile: { ...whole.profile, network: 'reconnet' } });
    expect(setAside).toMatchObject({ kept: [{ raw: { profile: { network: 'atlantis' } } }] });
    await popup.close();
  });
});

/** Things to remember, by their names. */
const things = (who: string, count: number) =>
  Array.from({ length: count }, (_, number) => ({ type: 'hintTicked', hint: `saas.home.${who}${number}` }));
const names = (...lists: ReturnType<typeof things>[]) => lists.flat().map(({ hint }) => hint);
const ticked = async () => ((await readAll(desk)).progress as { ticked?: string[] } | undefined)?.ticked ?? [];

describe('many at once', () => {
  it('two pages tell forty things each at the same moment: all eighty are stored', async () => {
    await putRaw(desk, whole);
    const other = await openPopup(session.launched);
    const [mine, theirs] = [things('one', 40), things('two', 40)];
    const told = [...mine.map((event) => tell(desk, event)), ...theirs.map((event) => tell(other, event))];
    expect(await Promise.all(told)).toEqual(Array(80).fill({ saved: true }));
    expect((await ticked()).sort()).toEqual([...whole.ticked, ...names(mine, theirs)].sort());
    await other.close();
  });

  it('after the background was stopped the next event is saved all the same', async () => {
    await putRaw(desk, whole);
    const { browser } = session.launched;
    for (const hint of ['saas.home.first', 'saas.home.second', 'saas.home.third']) {
      await tell(desk, { type: 'hintTicked', hint: `${hint}Before` });
      await stopBackground(desk);
      await eventually('the background to be stopped', async () => !(await backgroundRuns(browser)));
      expect(await tell(desk, { type: 'hintTicked', hint })).toEqual({ saved: true });
      await eventually('the background to run again', () => backgroundRuns(browser));
      expect(await ticked()).toEqual(expect.arrayContaining([`${hint}Before`, hint]));
    }
  });

  it('stopped again and again in the middle of it, the background loses nothing', async () => {
    await putRaw(desk, whole);
    const other = await openPopup(session.launched);
    const keeper = await openPopup(session.launched);
    const [mine, theirs] = [things('one', 60), things('two', 60)];
    const sent = Promise.all([sendAll(desk, mine), sendAll(other, theirs)]);
    // A sender asks three times more, so three interruptions are what every event must survive.
    for (const some of [2, 40, 100]) {
      const letGo = await holdWriting(keeper, some);
      expect((await ticked()).length).toBeLessThan(121);
      await stopBackground(desk);
      await letGo();
    }
    expect((await sent).flat()).toEqual(Array(120).fill('saved'));
    expect((await ticked()).sort()).toEqual([...whole.ticked, ...names(mine, theirs)].sort());
    await other.close();
    await keeper.close();
  });
});

interface Task {
  readonly status: string;
  readonly since?: number;
  readonly proved?: number;
  readonly reopened?: number;
}

/** One task as it is stored, once it is so. */
async function task(which: string, holds: (task: Task) => boolean): Promise<Task> {
  const read = async () => (await readAll(desk)).progress as { stages?: Record<string, Task> } | undefined;
  const open = { status: 'open' };
  return eventually(`the task ${which}`, async () => (await read())?.stages?.[which] ?? open, holds);
}

const plan = { network: 'reconnet', country: 'IT', hospital: 'IT08' };
const badge = (wanted: string) =>
  eventually(
    `the badge “${wanted}”`,
    () => badgeText(desk),
    (text) => text === wanted,
  );

/** Presses until it is heard: right after a change the popup takes a press for the second half of a double click. */
async function answer(popup: Page, words: string, wanted: string): Promise<void> {
  await press(popup, words);
  await eventually(`the badge “${wanted}”`, async () => {
    if ((await badgeText(desk)) === wanted) return true;
    const find = `[...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(words)}))`;
    await popup.evaluate(`${find}?.click()`);
    return false;
  });
}

/** Opens a practice page and waits for our card there. */
async function visit(portal: Page, id: PracticePage, language: Language = 'de'): Promise<void> {
  await portal.bringToFront();
  await portal.goto(pageAt(session.world, id, language), { waitUntil: 'load' });
  await until(portal, `the card of ${id}`, ({ title }) => title === textsOf(language)(id));
}

describe('how far the person is', () => {
  const text = textsOf('de');
  let portal: Page;
  let popup: Page;

  beforeAll(async () => {
    await putRaw(desk, { version: 1, language: 'de', profile: plan });
    portal = await session.launched.newPage();
    popup = await openPopup(session.launched);
  });

  afterAll(async () => {
    await portal.close();
    await popup.close();
  });

  it('on the first day nothing stands on our symbol', () => badge(''));

  it.each([
    ['account', 'euLogin.registered', '0/4…'],
    ['access', 'saas.submitted', '2/4…'],
  ] as const)('waiting, task %s: since when, in both languages', async (stage, page, onSymbol) => {
    await visit(portal, page);
    const { since = 0 } = await task(stage, ({ status }) => status === 'waiting');
    // SAAS proves the account; a second factor that we did not see is the person's own word.
    if (stage === 'access') await tell(desk, { type: 'confirmed', stage: 'secondFactor', at: Date.now(), as: 'done' });
    await badge(onSymbol);
    for (const language of ['en', 'de'] as const) {
      await speak(popup, language);
      const say = textsOf(language);
      await says(popup, '.next h1', say(`popup.next.${stage}.waiting.title`));
      const time = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(since);
      await says(popup, '.task.waiting', say('stage.waiting.today', { time }));
    }
  });

  it('a task taken back stays open when the same proof is seen, and closes once the person has acted', async () => {
    await putRaw(desk, { version: 1, language: 'de', profile: plan });
    await visit(portal, 'euLogin.signedIn');
    await task('account', ({ status }) => status === 'done');
    await badge('1/4');
    await answer(popup, `${text('popup.reopen')}: ${text('stage.account')}`, '');
    const { reopened = 0 } = await task('account', ({ status }) => status === 'open');

    await visit(portal, 'euLogin.signedIn');
    await task('account', ({ proved = 0 }) => proved > reopened);
    await task('account', ({ status }) => status === 'open');

    await visit(portal, 'euLogin.signIn');
    const someone = person(portal, 'mouse');
    await someone.goTo('#username');
    await someone.type(PERSON.email);
    await someone.press('[name=whoamiSubmit]');
    await until(portal, 'the password page', ({ title }) => title === text('euLogin.password'));
    await someone.goTo('#password');
    await someone.type(PRACTICE_PASSWORD);
    await someone.press('[name=_submit]');
    await until(portal, 'the signed-in page', ({ title }) => title === text('euLogin.signedIn'));
    await task('account', ({ status }) => status === 'done');
    await badge('1/4');
  });

  it('everything can be marked as done by hand, and the symbol follows', async () => {
    await putRaw(desk, { version: 1, language: 'de', profile: plan, welcomed: true });
    await answer(popup, text('popup.next.account.have'), '1/4');
    await answer(popup, text('popup.next.secondFactor.have'), '2/4');
    await answer(popup, `${text('popup.have')}: ${text('stage.access')}`, '3/4');
    await answer(popup, text('popup.next.login.have'), '✓');
    await says(popup, '.next h1', text('popup.next.finished.title'));
    const { progress } = await readAll(desk);
    const done = expect.objectContaining({ status: 'done', by: 'person' });
    expect(progress).toMatchObject({ stages: { account: done, secondFactor: done, access: done, login: done } });
  });

  it('what was kept is gone: asked is what is there already, and a page that proves it puts it right', async () => {
    for (const raw of [null, 7, {}, { version: 1, language: 'de' }]) {
      await putRaw(desk, { version: 1, language: 'de', welcomed: true });
      await says(popup, '.next h1', text('popup.next.account.title'));
      await putRaw(desk, raw);
      const asked = languages.map((language) => textsOf(language)('welcome.have'));
      await eventually(
        'the question',
        () => wordsIn(popup, '.next h1'),
        (words) => asked.includes(words),
      );
    }
    await visit(portal, 'euLogin.signedIn');
    await says(popup, '.next h1', text('popup.next.secondFactor.title'));
  });

  it('erasing everything takes two steps; then nothing is stored, also with a portal open', async () => {
    await putRaw(desk, 'progress');
    await tell(desk, { type: 'languageChosen', language: 'de' });
    await visit(portal, 'euLogin.registered');
    await badge('0/4…');
    expect(Object.keys(await readAll(desk)).sort()).toEqual(['progress', 'setAside']);
    await press(popup, text('popup.data'));
    await press(popup, text('popup.erase'));
    await says(popup, '.erase', text('popup.erase.sure'));
    await press(popup, text('popup.erase.no'));
    expect(Object.keys(await readAll(desk)).sort()).toEqual(['progress', 'setAside']);
    await press(popup, text('popup.erase'));
    await press(popup, text('popup.erase.yes'));
    await says(popup, '.erase', text('popup.erase.erased'));
    await says(popup, '.notices', '');
    await badge('');
    await portal.bringToFront();
    await until(portal, 'the card', ({ title }) => title !== '');
    expect(await readAll(desk)).toEqual({});
  });
});

describe('two portal tabs at once', () => {
  let one: Page;
  let two: Page;
  let popup: Page;

  beforeAll(async () => {
    await putRaw(desk, { version: 1, language: 'de', profile: plan });
    [one, two] = [await session.launched.newPage(), await session.launched.newPage()];
    await visit(one, 'euLogin.signIn');
    await visit(two, 'saas.home');
    popup = await openPopup(session.launched);
  });

  it('hidden everywhere in the one, the help is gone in both; the popup brings it back in both', async () => {
    await one.bringToFront();
    await hideEverywhere(one);
    for (const page of [one, two]) await until(page, 'nothing of ours', ({ guest, ring }) => !guest && !ring);
    await press(popup, textsOf('de')('popup.hidden.show'));
    for (const page of [one, two]) await until(page, 'the card', ({ title }) => title !== '');
  });

  it('however often it is hidden and brought back within moments, it comes back', async () => {
    for (let time = 0; time < 8; time++) {
      await tell(desk, { type: 'hidden', what: 'everywhere', hidden: true });
      await until(one, 'nothing of ours', ({ guest }) => !guest);
      await tell(desk, { type: 'hidden', what: 'everywhere', hidden: false });
      await until(one, 'the card', ({ title }) => title !== '');
    }
  });

  it('a language chosen in the popup is spoken in both at once', async () => {
    for (const language of ['en', 'de'] as const) {
      await speak(popup, language);
      const text = textsOf(language);
      await until(one, language, ({ title }) => title === text('euLogin.signIn'));
      await until(two, language, ({ title }) => title === text('saas.home'));
    }
  });
});

describe('the badge', () => {
  it('is still there when the extension was switched off and on, and after a restart of the browser', async () => {
    await putRaw(desk, { version: 1, stages: whole.stages });
    await badge('1/4');
    desk = await offAndOn(session.launched, desk);
    await badge('1/4');
    await session.restart();
    desk = await openPopup(session.launched);
    await badge('1/4');
    expect(await readAll(desk)).toMatchObject({ progress: { stages: whole.stages } });
  });
});
