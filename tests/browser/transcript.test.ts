import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually, openPopup, press, putRaw, speak, textsOf } from './extension-page';
import { openSession, type Session } from './session';
import { situations } from './situations';
import { plan, type Step, walk } from './walk';
import { fillWelcome, stored, welcomePage } from './welcome';

/**
 * What somebody hears who does not see: the popup on the first day, then the whole way by keyboard, in German. Nothing
 * is said twice, and both browsers say the same, word for word: it is kept in `transcript.de.md`, to be read by people;
 * after a change that is meant, `vitest -u` writes it anew.
 */
const text = textsOf('de');
let session: Session;
let script: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/browser/aloud-in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  script = outputFiles[0]?.text ?? '';
  session = await openSession({ uiLanguage: 'de', reducedMotion: true });
  session.world.language = 'de';
});

afterAll(() => session.close());

const aloud = (page: Page, of: string) => page.evaluate(`aloud(${of})`) as Promise<string[]>;
const card = `document.querySelector('[data-cpms-lotse]').shadowRoot.querySelector('.card')`;
const notice = JSON.stringify(text('notice.cpms2Upgrade').slice(0, 40));
const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

async function popupOnTheFirstDay(welcome: Page): Promise<string> {
  // Stored before the window opens: else it would be read while it is still drawn for what was there before.
  await putRaw(welcome, { ...situations[0]?.stored(), language: 'de' });
  const popup = await openPopup(session.launched);
  await speak(popup, 'de');
  await popup.evaluate(script);
  const main = `document.querySelector('main')`;
  await eventually('the first task', async () => (await aloud(popup, main)).some((line) => line.includes('anlegen')));
  const before = await aloud(popup, `document.querySelector('main section')`);
  await press(popup, text('popup.next.account.have'));
  const status = () => aloud(popup, `document.querySelector('[role=status]')`);
  await eventually('what was said', async () => (await status()).length > 0);
  await eventually('the focus', () => popup.evaluate(`document.activeElement.localName === 'h1'`));
  const focus = (await popup.evaluate(`said(document.activeElement)`)) as string;
  const after = list([...(await status()).map((line) => `*Meldung:* ${line}`), `*Fokus:* ${focus}`]);
  await popup.close();
  return `## Das Fenster am ersten Tag\n\n${list(before)}\n\nGedrückt: „${text('popup.next.account.have')}“\n\n${after}\n`;
}

/** What was announced on a page so far, and what the card says. */
interface Heard {
  readonly heard: string[];
  readonly sentence: string;
}

/** The whole way; each announcement once, where it is made, and what the person then does. */
async function theWay(page: Page): Promise<{ told: string; doubles: string[] }> {
  let told = '';
  let at = '';
  let count = 0;
  const doubles: string[] = [];
  /** Where the card is read from top to bottom: it hands over, prepares, or has a notice. */
  const wholly = new Set<string>(['euLogin.signedIn', 'euLogin.myAccount', 'cpms.login']);
  // Where it is not written down, when something was heard does not matter.
  /** What the steps on this page said; the quiet fields of a form share a sentence, which is said once. */
  let sentences: string[] = [];
  const onStep = async ({ page: id, title, what }: Step) => {
    const place = `${title} (\`${id}\`)`;
    const mark = await page.evaluate(`(window.isOld ??= Math.random())`);
    if (`${place} ${mark}` !== at) {
      told += `\n### ${place}\n\n`;
      count = 0;
      sentences = [];
    }
    at = `${place} ${mark}`;
    const isSaid = `(() => {
      const sentence = ${card}?.querySelector('.do')?.textContent.replace(/\\s+/g, ' ').trim();
      if (!sentence) return null;
      const isNew = heard.slice(${count}).some((one) => one.includes(sentence));
      // What was told last is not told again when something else was overtaken.
      const isLast = heard.at(-1)?.includes(sentence);
      return isNew || isLast || ${JSON.stringify(sentences)}.includes(sentence) ? { heard, sentence } : null;
    })()`;
    // The page has just proved the account; that is known a moment after it was looked at.
    if (what.startsWith('#user-settings-toggle'))
      await eventually('the account is done', () => page.evaluate(`${card}.textContent.includes('Ihr Konto steht.')`));
    // That the notice was read on the page before is stored a moment later, too; until then it is told again.
    if (id === 'saas.home')
      await eventually('the notice is read', () => page.evaluate(`heard.at(-1)?.includes(${notice}) === false`));
    const { heard, sentence } = (await eventually(`the announcement of ${id}`, () => page.evaluate(isSaid))) as Heard;
    sentences.push(sentence);
    const real = heard.filter((one) => !one.includes(text('card.checking')));
    doubles.push(...real.slice(count).filter((one, index) => real[count + index - 1] === one));
    // How many are overtaken on the way depends on how busy the machine is.
    const latest = real.findLastIndex((one, index) => index >= count && one.includes(sentence));
    if (latest >= 0) told += `- *Meldung:* ${real[latest]}\n`;
    // What was already said of the next step belongs to that.
    count = latest >= 0 ? latest + 1 : real.length;
    const selector = /^(.+): (type|press|look|choose .*)$/.exec(what)?.[1];
    const element = `document.querySelector(${JSON.stringify(selector)})`;
    if (selector) told += `- ${await page.evaluate(`said(${element})`)}\n`;
    if (wholly.delete(id)) {
      told += `\n#### Die Karte, ganz gelesen\n\n${list(await aloud(page, card))}\n\n`;
    }
  };
  // Who does not see listens first. On a quick machine Tab would come before the first announcement.
  const onWay = async () => {
    await eventually('the first announcement', () => page.evaluate('heard.length > 0'));
  };
  await walk({ page, language: 'de', way: 'keyboard', onStep, onWay });
  return { told, doubles };
}

it('is what stands in transcript.de.md, and nothing is said twice', { timeout: 300_000 }, async () => {
  const welcome = await welcomePage(session.launched);
  const popup = await popupOnTheFirstDay(welcome);
  await putRaw(welcome, { version: 1, language: 'de' });
  await fillWelcome(welcome, 'de', plan);
  const page = await session.launched.newPage();
  await page.evaluateOnNewDocument(script);
  await page.bringToFront();
  const { told, doubles } = await theWay(page);
  await stored(welcome, ({ stages }) => Object.values(stages ?? {}).every(({ status }) => status === 'done'));
  expect(doubles).toEqual([]);
  const head = `# Was man hört

Der ganze Weg mit der Tastatur, auf den Übungsportalen, wie ihn ein Screenreader vorliest: Rollen und Namen nach den
Standards, deutsch benannt wie in NVDA. *Meldung* ist, was sich von selbst meldet; alles andere ist, wohin man kommt.
Geschrieben und verglichen von \`transcript.test.ts\`. Ein echter Screenreader war nicht dabei.
`;
  await expect(`${head}\n${popup}\n## Der Weg\n${told}`).toMatchFileSnapshot('transcript.de.md');
});
