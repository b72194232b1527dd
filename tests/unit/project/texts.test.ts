// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileMessages } from '../../../lib/build/messages';
import { hintsOf, pages } from '../../../lib/guides';
import { portals } from '../../../lib/guides/portals';
import { stages } from '../../../lib/guides/shape';
import { formatMessage } from '../../../lib/text/format';
import { languages } from '../../../lib/text/language';

const read = (language: string) =>
  JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Record<string, string>;
const texts = Object.fromEntries(languages.map((language) => [language, read(language)]));
const [de = {}, en = {}] = [texts.de, texts.en];

describe('texts', () => {
  it('both languages say the same things', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(languages)('%s can be read, every message of it', (language) => {
    expect(Object.keys(compileMessages(readFileSync(`locales/${language}.json`, 'utf8'), language))).toHaveLength(
      Object.keys(de).length,
    );
  });

  it('both languages use the same values', () => {
    const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();
    const different = Object.keys(de).filter((id) => names(de[id] ?? '').join() !== names(en[id] ?? '').join());
    // "search" is the same word in every language, "countryThere" only needed where SAAS differs from it.
    expect(different).toEqual([]);
  });

  it('every page, hint, stage and notice has its text', () => {
    const wanted = pages.flatMap(({ id, page }) => [
      id,
      ...hintsOf(page).map(([name]) => `${id}.${name}`),
      ...hintsOf(page).flatMap(([name, hint]) => (hint.points ? [`${id}.${name}.held`] : [])),
      ...hintsOf(page).flatMap(([name, hint]) => (hint.needs ? [`${id}.${name}.unplanned`] : [])),
      ...(page.notice ? [`notice.${page.notice}`] : []),
    ]);
    expect([...wanted, ...stages.map((stage) => `stage.${stage}`)].filter((id) => !(id in de))).toEqual([]);
  });

  it('no text of a hint that does not exist', () => {
    const known = new Set(pages.flatMap(({ id, page }) => [id, ...hintsOf(page).map(([name]) => `${id}.${name}`)]));
    const ours = Object.keys(de).filter((id) => portals.some((portal) => id.startsWith(`${portal.id}.`)));
    const forms = pages.flatMap(({ id, page }) => (hintsOf(page).some(([, hint]) => hint.quiet) ? [`${id}.form`] : []));
    expect(forms.filter((id) => !(id in de))).toEqual([]);
    const stray = ours.filter((id) => !known.has(id.replace(/\.(see|held|held\.\w+|unplanned|missing)$/, '')));
    expect(stray).toEqual(forms);
  });

  /**
   * By its whole id, as one that the code builds, or because its page or hint exists; the guide's own test is
   * stricter.
   */
  it('every text is used somewhere', () => {
    const source = ['components', 'entrypoints', 'lib']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
      )
      .filter((file) => /\.tsx?$/.test(file) && file !== 'lib/guides/claims.ts')
      .concat('wxt.config.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const whole = new Set([...source.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, id]) => id));
    const templates = [...source.matchAll(/`((?:[\w.-]|\$\{[^{}]*\})+)`/g)].map(([, template = '']) => template);
    // "popup.next.${stage}.waiting" stands for one word at its gap; "${key}.title" may end any of them.
    const gap = /\$\{[^}]*\}/;
    const built = templates
      .filter((one) => /^\w+\./.test(one))
      .map(
        (one) =>
          new RegExp(
            `^${one
              .split(gap)
              .map((part) => part.replaceAll('.', '\\.'))
              .join('[\\w-]+')}$`,
          ),
      );
    const endings = new Set(templates.flatMap((one) => /^\$\{[^}]*\}(\.\w+)$/.exec(one)?.[1] ?? []));
    const shown = new Set(pages.flatMap(({ id, page }) => [id, ...hintsOf(page).map(([name]) => `${id}.${name}`)]));
    const isUsed = (id: string) => whole.has(id) || shown.has(id) || built.some((one) => one.test(id));
    const isEnding = (id: string) => {
      const dot = id.lastIndexOf('.');
      return endings.has(id.slice(dot)) && isUsed(id.slice(0, dot));
    };
    const variants = /\.(held|held\.\w+|unplanned|missing)$/;
    const unused = Object.keys(de).filter(
      (id) => !id.startsWith('guide.') && !isUsed(id) && !isEnding(id) && !shown.has(id.replace(variants, '')),
    );
    expect(unused).toEqual([]);
  });

  it('calm: no exclamation marks, no straight quotes, German says "Sie"', () => {
    for (const all of [de, en]) {
      expect(Object.entries(all).filter(([, text]) => /!|"/.test(text))).toEqual([]);
    }
    expect(Object.entries(de).filter(([, text]) => /\b(du|dein|deine|dir|dich)\b/i.test(text))).toEqual([]);
  });

  it('a hint names its place by words, never only by where it is (WCAG 1.3.3)', () => {
    const only = [
      /\b(in|auf|an|unter) diese[rmns]? (Zeile|Liste|Feld|Stelle)\b|\bdiese Zeile\b|tippen Sie (es |sie |sein \S+ )?hier\b/,
      /Schaltfläche (darunter|daneben|rechts|links|oben|unten)|(Knopf|Feld|Menü|Link) (rechts|links|oben|unten)/,
      /\bthis row\b|\b(in|from) this (list|field)\b|\btype \w+( \w+)? here\b|\b(button|field|link) (below|above|on the)\b/i,
    ];
    const ours = (id: string) => portals.some((portal) => id.startsWith(`${portal.id}.`));
    const told = [de, en].flatMap((all) => Object.entries(all).filter(([id]) => ours(id)));
    expect(told.length).toBeGreaterThan(300);
    expect(told.filter(([, text]) => only.some((words) => words.test(text)))).toEqual([]);
  });

  it('no text is longer than translators are told (locales/README.md)', () => {
    const rows = readFileSync('locales/README.md', 'utf8').matchAll(/^\| (`.*`) \| .* \| (\d+) \|$/gm);
    const limits = [...rows].flatMap(([, keys = '', most]) =>
      [...keys.matchAll(/`([^`]+)`/g)].map(([, key = '']) => ({ key, most: Number(most) })),
    );
    expect(limits.length).toBeGreaterThan(15);
    const fits = (id: string, key: string) =>
      new RegExp(`^${key.replace(/\./g, '\\.').replace(/\*/g, '.*')}$`).test(id);
    const long = limits.flatMap(({ key, most }) => {
      const found = [de, en].flatMap((all) => Object.entries(all).filter(([id]) => fits(id, key)));
      expect(found.length, key).toBeGreaterThan(0);
      return found.filter(([, text]) => !/, (select|plural),/.test(text) && text.replace(/<\/?b>/g, '').length > most);
    });
    expect(long).toEqual([]);
  });
});

describe('a damaged locale file gets a sentence', () => {
  it.each([
    ['{ "a": "x"', /de\.json is not valid JSON .*Look for a missing comma/],
    ['[]', /must be one object/],
    ['{ "a": 1 }', /"a" must be a text/],
    ['{ "a": "Hallo {name" }', /"a" cannot be read: .*Check that every \{ and <b> is closed/],
    ['{ "a": "" }', /it is empty/],
    ['{ "a": "{day, date}" }', /written by the code/],
  ])('%s', (text, message) => {
    expect(() => compileMessages(text, 'de.json')).toThrow(message);
  });
});

describe('messages', () => {
  const say = (message: string, values = {}, language = 'en') =>
    formatMessage(compileMessages(JSON.stringify({ a: message }), 'x').a ?? '', language, values, {
      b: (inside) => `[${inside.join('')}]`,
    }).join('');

  it.each([
    ['plain', {}, 'plain'],
    ['Click “{label}”.', { label: 'Next' }, 'Click “Next”.'],
    ['Click “{label}”.', {}, 'Click “{label}”.'],
    ['A <b>{word}</b> here', { word: 'bold' }, 'A [bold] here'],
    ['A <i>slanted</i> word', {}, 'A slanted word'],
    ['{n, plural, =0 {none} one {one thing} other {# things}}', { n: 1 }, 'one thing'],
    ['{n, plural, =0 {none} one {one thing} other {# things}}', { n: 0 }, 'none'],
    ['{n, plural, =0 {none} one {one thing} other {# things}}', { n: 1200 }, '1,200 things'],
    ['{fit, select, fits {good} other {look}}', { fit: 'fits' }, 'good'],
    ['{fit, select, fits {good} other {look}}', {}, 'look'],
  ])('%s with %j', (message, values, result) => {
    expect(say(message, values)).toBe(result);
  });
});
