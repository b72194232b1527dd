// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Guide } from '../../../components/guide/Guide';
import { isPartOfWay, pieceOf } from '../../../components/guide/way';
import { wordingOf } from '../../../components/guide/wording';
import { hintsOf, pages } from '../../../lib/guides';
import { methods } from '../../../lib/guides/methods';
import { networks } from '../../../lib/guides/network-list';
import { routes, stages } from '../../../lib/guides/shape';
import { troubles } from '../../../lib/guides/troubles';
import type { Profile } from '../../../lib/profile/profile';
import type { State } from '../../../lib/progress/state';
import { type Language, languages } from '../../../lib/text/language';
import { createSay } from '../../../lib/text/say';
import { leave, messages, settle, show, stagesWith, stateWith } from '../popup/stage';

beforeEach(() => {
  location.hash = '';
});
afterEach(leave);

const planned: Profile = { network: 'reconnet', country: 'IT', hospital: 'IT08' };
/** The older way by SMS is not told: nobody can go it. */
const hints = pages.flatMap((known) =>
  hintsOf(known.page).flatMap(([name, hint]) =>
    pieceOf(known, hint) === 'older' ? [] : [{ id: known.id, name, hint }],
  ),
);
const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');
/** Without the likely German words that stand behind what is quoted in English. */
const certain = (text: string) => text.replace(/ \(deutsch wohl „[^“]*“\)| \(in German probably “[^”]*”\)/g, '');

/** What the guide should say about a hint, without the marks of its pieces. */
function sentence({ id, name, hint }: (typeof hints)[number], profile: Profile, language: Language): string {
  const say = createSay(language, messages[language]);
  const { id: text, values, label } = wordingOf(id, name, hint, profile, say);
  return plain(say(text, { ...values, label: label?.text }));
}

async function read(change: Partial<State>): Promise<string> {
  const { container } = await show(Guide, { stored: stateWith(change) });
  return plain(container.textContent);
}

describe.each(languages)('the written guide in %s', (language) => {
  const say = createSay(language, messages[language]);

  it.each([
    ['with a plan', planned],
    ['without one', {}],
    ['by way of CPMS 2.0', { network: 'ithaca', guest: true } as Profile],
  ])('says every hint of the catalogue, %s', async (_name, profile) => {
    const text = certain(await read({ language, profile }));
    const told = hints.filter(({ hint }) => isPartOfWay(hint));
    expect(told.filter((hint) => !text.includes(sentence(hint, profile, language)))).toEqual([]);
    const isTold = ({ id }: (typeof pages)[number]) => told.some((one) => one.id === id);
    expect(pages.filter((page) => isTold(page) && !text.includes(title(page.id)))).toEqual([]);
  });

  const title = (id: string) => say(say.has(`guide.${id}`) ? `guide.${id}` : id);

  it('has every piece of first aid', async () => {
    const text = await read({ language, profile: planned });
    const wanted = troubles.flatMap((trouble) => [say(`rescue.${trouble}.title`), say(`rescue.${trouble}.what`)]);
    expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
  });

  it.each(['', '#checklist'])(
    'shows no brace and no raw key, whatever is known %s',
    { timeout: 30_000 },
    async (hash) => {
      location.hash = hash;
      const plans: Profile[] = [
        {},
        planned,
        { country: 'CZ' },
        { network: 'vascern', guest: true },
        { hospital: 'constructor' },
      ];
      for (const profile of plans) {
        for (const route of [null, ...routes]) {
          const text = await read({ language, profile, route });
          expect(text).not.toMatch(/[{}…]|undefined|\[object/);
          expect(Object.keys(messages[language]).filter((id) => text.includes(id))).toEqual([]);
          expect(text).not.toMatch(/\b(?:guide|euLogin|saas|rescue|popup|welcome|stage|notice|method)\.[a-z]/);
          expect(text).not.toMatch(/“”|„“/);
          await leave();
        }
      }
    },
  );

  it('has its headings in order and each chapter where the contents lead', async () => {
    const { container } = await show(Guide, { stored: stateWith({ language, profile: planned }) });
    const levels = [...container.querySelectorAll('h1,h2,h3,h4')].map(({ localName }) => Number(localName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const links = [...container.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toHaveLength(8);
    const chapters = [...container.querySelectorAll('.chapter')].map(({ id }) => `#${id}`);
    expect(links).toEqual(chapters);
  });

  it('writes every address in full', { timeout: 30_000 }, async () => {
    for (const { id } of networks) {
      const { container } = await show(Guide, { stored: stateWith({ language, profile: { network: id } }) });
      const links = [...container.querySelectorAll<HTMLAnchorElement>('a.address')];
      expect(links.length).toBeGreaterThan(10);
      for (const link of links) {
        const href = link.getAttribute('href') ?? '';
        expect(href).toMatch(/^(https?:\/\/|mailto:)/);
        expect(link.textContent).toBe(href.replace('mailto:', ''));
      }
      // The portals themselves are never opened without encryption; networks' pages are linked as they were found.
      expect(
        links.filter(({ href }) => /^http:.*(ec\.europa\.eu|cpms)/.test(href) && !href.includes('ern-rnd')),
      ).toEqual([]);
      await leave();
    }
  });
});

describe('the guide', () => {
  it('quotes a word for every hint that quotes one', () => {
    for (const language of languages) {
      const say = createSay(language, messages[language]);
      const unknown = hints
        .map(({ id, name, hint }) => ({ key: `${id}.${name}`, ...wordingOf(id, name, hint, {}, say) }))
        .filter(({ quoted, label }) => quoted && !label)
        .map(({ key }) => key);
      expect(unknown, 'give the hint a label, or a text guide.<hint> that needs none').toEqual([]);
    }
  });

  it('calls what nobody has seen in German by its English name, and says so', async () => {
    const text = await read({ profile: planned });
    expect(text).toContain('Klicken Sie auf „Next“ (deutsch wohl „Weiter“).');
    expect(text).toContain('Wählen Sie „Mein Konto“.');
    expect(text).toContain('Klicken Sie auf „Neues Konto erstellen“.');
    expect(text).not.toContain('wohl „Neues Konto erstellen“');
  });

  it('names the country as SAAS does', async () => {
    const text = await read({ profile: { ...planned, country: 'CZ' } });
    expect(text).toContain('Klicken Sie in der Zeile „Czech Republic“ auf „Open“.');
  });

  it('shows how far the person is', async () => {
    const at = Date.UTC(2025, 10, 3, 12);
    await show(Guide, {
      stored: stateWith({
        profile: planned,
        stages: stagesWith({ account: { status: 'done', since: at }, access: { status: 'waiting', since: at } }),
      }),
    });
    const own = within(screen.getByRole('region', { name: 'Ihr Stand' }));
    expect(own.getAllByRole('listitem').map(({ textContent }) => plain(textContent))).toEqual([
      'EU-Login-Konto erledigt am 3. November 2025',
      'Zweiter Faktor offen',
      'Zugang zum CPMS wartet seit 3. November 2025',
      'Anmeldung im CPMS offen',
    ]);
    for (const known of ['ERN ReCONNET', 'Italien', 'IT08', 'Mit einem Antrag in SAAS']) own.getByText(known);
    const access = within(screen.getByRole('region', { name: '3 Zugang zum CPMS', hidden: true }));
    access.getByText('wartet seit 3. November 2025');
  });

  it('puts the person’s route first and folds the other one; both are open while none is known', async () => {
    const order = async (change: Partial<State>) => {
      const { container } = await show(Guide, { stored: stateWith(change) });
      const access = container.querySelector('#access');
      const found = [...(access?.querySelectorAll('.address') ?? [])].map((one) => [
        one.textContent,
        one.closest('.fold') ? 'folded' : 'open',
      ]);
      await leave();
      return found;
    };
    const [saas, cpms2] = ['https://cpms.ern-net.eu/login/', 'https://cpms2.ern-net.eu/'];
    expect(await order({ profile: planned })).toEqual([
      [saas, 'open'],
      [cpms2, 'folded'],
    ]);
    expect(await order({ profile: { network: 'ithaca' } })).toEqual([
      [cpms2, 'open'],
      [saas, 'folded'],
    ]);
    expect(await order({})).toEqual([
      [saas, 'open'],
      [cpms2, 'open'],
    ]);
  });

  it.each([
    ['vascern', 'account', 0],
    ['endo-ern', 'access', 2],
  ] as const)(
    'says what %s wants at the task before which it wants it, on screen and on the sheet',
    async (network, at, task) => {
      const note = createSay('de', messages.de)(`network.${network}.note`);
      const stored = stateWith({ profile: { network } });
      const { container } = await show(Guide, { stored });
      const chapters = [...container.querySelectorAll('.chapter')].filter((one) => one.textContent?.includes(note));
      expect(chapters.map(({ id }) => id)).toEqual([at]);
      await leave();
      location.hash = '#checklist';
      const sheet = await show(Guide, { stored });
      const tasks = [...sheet.container.querySelectorAll('.sheet-task')].map((one) => one.textContent?.includes(note));
      expect(tasks.indexOf(true)).toBe(task);
      expect(tasks.filter(Boolean)).toHaveLength(1);
    },
  );

  it('unfolds everything for the printer, and folds it again', async () => {
    const { container } = await show(Guide, { stored: stateWith({ profile: planned }) });
    const open = () => [...container.querySelectorAll('details')].map((one) => one.open);
    const before = open();
    expect(before).toContain(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).not.toContain(false);
    window.dispatchEvent(new Event('afterprint'));
    expect(open()).toEqual(before);
  });

  it('unfolds the task that is to be done now, and the one that a link leads to', async () => {
    const stages = stagesWith({ account: { status: 'done' }, secondFactor: { status: 'done' } });
    const { container } = await show(Guide, { stored: stateWith({ profile: planned, stages }) });
    const open = () => [...container.querySelectorAll('.chapter:has(> details[open])')].map(({ id }) => id);
    expect(open()).toEqual(['access']);
    await act(async () => {
      location.hash = '#login';
      await settle();
    });
    expect(open()).toEqual(['access', 'login']);
  });

  it('prints only the second factor that was chosen', async () => {
    const { container } = await show(Guide, { stored: stateWith({ method: 'key' }) });
    const off = [...container.querySelectorAll('.part.no-print :is(h3, h4), .methods .no-print dt')];
    const say = createSay('de', messages.de);
    const others = ['method.app.title', 'method.eid.title', 'euLogin.scanQr', 'guide.euLogin.linkEid'].map((id) =>
      say(id),
    );
    expect(off.map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(others));
    expect(off.map(({ textContent }) => textContent)).not.toContain(say('method.key.title'));
  });

  it('names its sources by address, without a note for maintainers', async () => {
    const { container } = await show(Guide, { stored: stateWith({}) });
    const list = container.querySelector('#sources .fold');
    expect(list?.querySelectorAll('a.address').length).toBeGreaterThan(20);
    expect(plain(list?.textContent ?? '')).not.toMatch(/lib\/|\bsource\b|screenshots|conclusion|scripts/);
  });

  it('on paper it does not speak of what is typed on a page', async () => {
    for (const language of languages)
      expect(await read({ language })).not.toMatch(/Wir sehen (sie |es )?nicht|We cannot see/);
  });
});

describe('the checklist', () => {
  it('is behind its own address, and the guide behind its own', async () => {
    await show(Guide, { stored: stateWith({}) });
    const go = (hash: string) =>
      act(async () => {
        location.hash = hash;
        await settle();
      });
    await go('#checklist');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Checkliste: in vier Aufgaben ins CPMS');
    expect(document.title).toBe('CPMS-Lotse: Checkliste');
    await go('#login');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ihr Weg ins CPMS');
  });

  it.each(['reconnet', 'ithaca', undefined] as const)('has three to six steps for each task (%s)', async (network) => {
    location.hash = '#checklist';
    const { container } = await show(Guide, { stored: stateWith({ profile: network ? { network } : {} }) });
    const tasks = [...container.querySelectorAll('.sheet-task')];
    expect(tasks).toHaveLength(stages.length);
    for (const task of tasks) {
      const { length } = task.querySelectorAll('li');
      expect(length).toBeGreaterThanOrEqual(3);
      expect(length).toBeLessThanOrEqual(6);
      expect(task.querySelectorAll('a[href^="https://"]').length).toBeGreaterThanOrEqual(
        network === undefined && task === tasks[3] ? 0 : 1,
      );
    }
  });

  it('ticks what is known to be done', async () => {
    location.hash = '#checklist';
    const stages = stagesWith({ account: { status: 'done' }, access: { status: 'waiting' } });
    const { container } = await show(Guide, { stored: stateWith({ profile: planned, stages }) });
    const ticked = [...container.querySelectorAll('.sheet-task')].map((task) => [
      task.querySelectorAll('.ticked').length,
      task.querySelectorAll('li').length,
    ]);
    expect(ticked).toEqual([
      [4, 4],
      [0, 5],
      [6, 6],
      [0, 4],
    ]);
  });
});

it('tells of every second factor whom it suits, what it needs and what happens', async () => {
  const { container } = await show(Guide, { stored: stateWith({}) });
  const told = container.querySelector('.methods')?.textContent ?? '';
  const ids = methods.flatMap((method) =>
    ['title', 'suits', 'need', 'steps'].map((part) => `method.${method}.${part}`),
  );
  const plainly = createSay('de', messages.de);
  expect(ids.filter((id) => !told.includes(plainly(id)))).toEqual([]);
});

it('every text of the guide is shown to somebody', async () => {
  const asked = new Set<string>();
  const listening = Object.fromEntries(
    languages.map((language) => [
      language,
      new Proxy(messages[language], {
        get: (all, id: string) => {
          asked.add(id);
          return all[id];
        },
      }),
    ]),
  ) as typeof messages;
  for (const hash of ['', '#checklist']) {
    location.hash = hash;
    for (const profile of [{}, planned, { network: 'ithaca' } as const]) {
      await show(Guide, { stored: stateWith({ profile }), messages: listening });
      await leave();
    }
  }
  // The welcome page names the guide.
  const ours = Object.keys(messages.de).filter((id) => id.startsWith('guide.') && id !== 'guide.open');
  expect(ours.filter((id) => !asked.has(id))).toEqual([]);
});
