import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stages } from '../../lib/guides/shape';
import { eventually, openPopup, press, putRaw, says, speak, textsOf, wordsIn } from './extension-page';
import { browserName, openSession, type Session, strangers } from './session';
import { situations } from './situations';

/** Ten moments: where am I, what do I do now, how long is normal, whom do I ask. Pictures are left for people. */
const pictures = `.output/situations/${browserName}`;

describe.each(['de', 'en'] as const)('the popup answers, in %s', (language) => {
  const text = textsOf(language);
  let session: Session;
  let popup: Page;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    session = await openSession({ uiLanguage: language, reducedMotion: true });
    popup = await openPopup(session.launched);
    await speak(popup, language);
    await popup.setViewport({ width: 392, height: 760 });
  });

  afterAll(async () => {
    expect(strangers(session)).toEqual([]);
    await session.close();
  });

  it.each(situations.map((one, index) => [one.name, index + 1, one] as const))(
    '%s',
    async (name, number, { stored: at, now, normal, who }) => {
      const stored = at();
      await putRaw(popup, { ...stored, language });
      await says(popup, '.next', text(now));
      const stage = stages.find((one) => stored.stages[one].status !== 'done');
      const card = await wordsIn(popup, '.next');
      expect(card).toContain(`${stages.indexOf(stage ?? 'login') + 1}`);
      const answers = await wordsIn(popup, '.answers');
      expect(answers.includes(text('popup.normal'))).toBe(normal !== null);
      expect(answers).toContain(who);
      // All four tasks and the next action on a hospital's screen, without scrolling.
      await popup.setViewport({ width: 390, height: 484 });
      const ends = `[...document.querySelectorAll('.task, .next .button')].map((one) => one.getBoundingClientRect().bottom)`;
      expect(Math.max(...((await popup.evaluate(ends)) as number[]))).toBeLessThanOrEqual(484);
      await popup.setViewport({ width: 392, height: 760 });
      await popup.screenshot({
        path: `${pictures}/${language}-${String(number).padStart(2, '0')}-${name}.png`,
        fullPage: true,
      });
    },
  );

  it('who has waited too long is led to a message that is ready', async () => {
    const week = situations.find(({ name }) => name === 'no-approval-after-a-week');
    await putRaw(popup, { ...week?.stored(), language });
    await press(popup, text('message.show'));
    await says(popup, '#message .message-text', 'ERN ReCONNET');
    await press(popup, text('message.in.de'));
    await says(popup, '#message .message-text', 'Guten Tag,');
    await eventually('the message in view', () =>
      popup.evaluate(`document.querySelector('#message').open && document.activeElement.localName === 'button'`),
    );
  });

  it('the other way to ask for access is one press away, and back', async () => {
    const saas = situations.find(({ name }) => name === 'request-in-saas');
    await putRaw(popup, { ...saas?.stored(), language });
    await press(popup, text('popup.route.cpms2'));
    await says(popup, '.next', text('popup.next.access.cpms2.text'));
    await press(popup, text('popup.route.saas'));
    await says(popup, '.next', text('popup.next.access.saas.text'));
  });

  it('the present is looked up, not remembered: the same wait reads otherwise a week later', async () => {
    const asked = situations.find(({ name }) => name === 'just-requested');
    await putRaw(popup, { ...asked?.stored(), language });
    await says(popup, '.next', text('waiting.access.normal'));
    // Another clock for this page, as if the popup had stayed open for nine days; the next half minute is not waited
    // for.
    const later = await popup.evaluate(`(() => {
      const real = Date.now;
      Date.now = () => real() + 9 * 86400000;
      return Date.now() > real();
    })()`);
    expect(later).toBe(true);
    // Again and again: what listens for it is added a moment after the text was drawn.
    await eventually(
      'the advice of a week later',
      async () => {
        await popup.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
        return wordsIn(popup, '.next');
      },
      (words) => words.includes(text('waiting.access.ask')),
    );
  });
});
