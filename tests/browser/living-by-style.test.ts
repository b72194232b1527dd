import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Living, openLiving } from './living';
import { isRinged, until } from './seen';

/** What a person reads and no text of the page holds. */
let living: Living;

beforeAll(async () => {
  living = await openLiving();
});
afterAll(() => living.close());

const ringAt = (selector: string) =>
  until(living.page, `the ring around ${selector}`, (seen) => isRinged(living.page, seen, selector), 8000);
const praise = /details match/i;
const evaluate = (script: string) => living.page.evaluate(`{ ${script} }; undefined`);
const sheet = (css: string) =>
  evaluate(
    `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(`<div id="added"><style>${css}</style></div>`)})`,
  );

describe('words that only style writes', () => {
  const other = 'content:"IT07 - University Hospital of Padova";font-size:13px';
  it.each([
    ['in the place of a value', `dd:nth-of-type(2){font-size:0} dd:nth-of-type(2)::before{${other}}`],
    ['before a value', 'dd:nth-of-type(2)::before{content:"IT07 or "}'],
    ['after a role', 'dd:nth-of-type(3)::after{content:" Coordinator"}'],
  ])('%s: nothing is said to match, until they are gone', async (_what, css) => {
    await living.showFixture('saas/recap.en-bootstrap2');
    await until(living.page, 'the praise', ({ text }) => praise.test(text));
    await sheet(css);
    await until(living.page, 'no praise', ({ text }) => text !== '' && !praise.test(text), 2500);
    await evaluate(`document.querySelector('#added').remove()`);
    await until(living.page, 'the praise', ({ text }) => praise.test(text));
  });

  it('put into a style sheet by script, which nobody hears of', async () => {
    await living.showFixture('saas/recap.en-bootstrap2');
    await until(living.page, 'the praise', ({ text }) => praise.test(text));
    await evaluate(`document.styleSheets[0].insertRule('dd:nth-of-type(2)::before{content:"IT07 or "}')`);
    await until(living.page, 'no praise', ({ text }) => text !== '' && !praise.test(text), 2500);
    await evaluate('document.styleSheets[0].deleteRule(0)');
    await until(living.page, 'the praise', ({ text }) => praise.test(text));
  });

  it('a sign, a picture, and the label that a narrow table repeats, are no words', async () => {
    await living.showFixture('saas/recap.en-bootstrap2', (html) =>
      html
        .replaceAll('<dd>', '<dd data-label="Access">')
        .replace(
          '</style>',
          'dd::before{content:attr(data-label) ": "} dd::after{content:"check";font-family:"Material Icons"} dl dd:last-child::before{content:url(data:image/gif;base64,R0lGODlh)}</style>',
        ),
    );
    await until(living.page, 'the praise', ({ text }) => praise.test(text));
  });

  it('another hospital in the row: it is not pointed at', async () => {
    await living.showFixture('saas/organisation.en-datatables');
    await ringAt('input[value="8139"]');
    await sheet(`tr:nth-child(4) td:nth-child(2){font-size:0} tr:nth-child(4) td:nth-child(2)::before{${other}}`);
    await until(
      living.page,
      'another place or none',
      async (seen) => !(await isRinged(living.page, seen, 'input[value="8139"]')),
      2500,
    );
    await evaluate(`document.querySelector('#added').remove()`);
    await ringAt('input[value="8139"]');
  });
});
