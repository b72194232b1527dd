import { folded } from '../dom/fold';
import { wordsSaying } from '../dom/says';
import { countries, neighbours } from '../guides/countries';
import { moodWords } from '../guides/mood-words';
import { networks } from '../guides/networks';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import { alsoNames, greetings, identifierParts, maybeNames, portalWords, remarks } from '../guides/vocabulary';
import { words } from '../guides/words';
import { countryLetters } from '../profile/hospital';
import type { Known } from './lexicon';

/** The languages in which the portals may be read, and in which a list may name a country or a language. */
const languages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/**
 * Everything that is known to be the portals' own. It takes a while (3,000 words in 60 meanings), so call it only when
 * a copy is asked for.
 */
export function portalsOwn(): Known {
  const wanted: Words[] = [words, saasWords, moodWords].flatMap((list) => Object.values<Words>(list));
  const all = [...new Set([...portalWords.split(/\s+/).filter(Boolean), ...wanted.flatMap(wholeWords)])];
  const isCore = wordsSaying(wanted);
  const core = all.filter((word) => isCore(folded(word)));
  return {
    core: [...core, ...languages].join(' '),
    words: all.join(' '),
    alsoNames: listed(alsoNames),
    maybeNames: listed(maybeNames),
    greetings: listed(greetings),
    remarks: listed(remarks),
    parts: listed(identifierParts),
    phrases: [...applications, ...networkNames(), ...countryNames(), ...languageNames()],
    networks: networks
      .map(({ acronym }) => acronym)
      .filter((name) => !isGiven.test(name))
      .join('|'),
    countryCodes: [...countryLetters].join(' '),
  };
}

function listed(words: string): string {
  return words.split(/\s+/).filter(Boolean).join(' ');
}

/** Applications that SAAS lists and our guides read by their whole name (facts of 2026-11, A22). */
const applications = ['CPMS', 'COVID-19'];

/** Networks whose acronym is a name of people as well. */
const isGiven = /^(?:BOND|RITA|ITHACA)$/;

/** Words that guides look for as they are ("land."), and not as the beginning of a longer one ("krankenh"). */
function wholeWords(words: Words): string[] {
  const alternatives = Object.values(words).flatMap((one) => one.split('|'));
  return alternatives.flatMap((one) => one.split(' ')).flatMap((word) => /^(\p{L}+)\.$/u.exec(word)?.[1] ?? []);
}

/** The French name of Malta, left out because it is a given name in German and Danish. */
const alsoGiven = 'Malte';

/** The networks as SAAS writes them at the beginning of its rows, and as they write themselves. */
function networkNames(): string[] {
  return networks.flatMap(({ acronym, prefixes }) => [...prefixes, acronym, acronym.replace(/^ERN /, '')]);
}

function countryNames(): string[] {
  const written = [...countries, ...neighbours].flatMap(({ names }) => [...names]);
  const codes = [...countries, ...neighbours].map(({ code }) => code);
  const translated = languages.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return codes.map((code) => names.of(code) ?? code);
  });
  return [...written, ...translated].filter((name) => name !== alsoGiven);
}

/** Each language in its own language ("Deutsch", "Français"), also with a capital. */
function languageNames(): string[] {
  return languages.flatMap((language) => {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? '';
    return [name, name.charAt(0).toLocaleUpperCase(language) + name.slice(1)];
  });
}
