import { folded } from '../dom/fold';
import { wordsSaying } from '../dom/says';
import { countries, neighbours } from '../guides/countries';
import { countriesIn, countryLanguages, ownNames } from '../guides/country-names';
import * as cpmsWords from '../guides/cpms-words';
import { portalLanguages } from '../guides/languages';
import { moodWords } from '../guides/mood-words';
import { networks } from '../guides/network-list';
import { passwordNames } from '../guides/password-names';
import { portals } from '../guides/portals';
import { saasWords } from '../guides/saas-words';
import type { Words } from '../guides/shape';
import {
  alsoNames,
  greetings,
  identifierParts,
  leadingWords,
  maybeNames,
  namesFirst,
  namesInSource,
  personWords,
  portalWords,
  remarks,
} from '../guides/vocabulary';
import { words } from '../guides/words';
import { countryLetters } from '../profile/hospital';
import type { Known } from './lexicon';
import { extension } from './links';

/**
 * Everything that is known to be the portals' own. It takes a while (3,000 words in 60 meanings), so call it only when
 * a copy is asked for.
 */
export function portalsOwn(): Known {
  const wanted: Words[] = [words, saasWords, moodWords, cpmsWords].flatMap((list) => Object.values<Words>(list));
  const masked = new Set(namesFirst.split(/\s+/));
  const whole = wanted.flatMap(wholeWords).filter((word) => !masked.has(folded(word)));
  const all = [...new Set([...portalWords.split(/\s+/).filter(Boolean), ...whole])];
  const names = new Set(`${alsoNames} ${maybeNames}`.split(/\s+/));
  const isCore = wordsSaying(wanted);
  const asksForPlace = wordsSaying([saasWords.country]);
  const isOfSomebody = wordsSaying([words.request, saasWords.request, saasWords.requests, words.access]);
  const core = all.filter((word) => isCore(folded(word)));
  return {
    core: [...core, ...Object.keys(portalLanguages)].join(' '),
    words: all.join(' '),
    alsoNames: listed(alsoNames),
    maybeNames: listed(maybeNames),
    namesInSource: listed(namesInSource),
    greetings: listed(greetings),
    remarks: listed(remarks),
    persons: listed(personWords),
    leading: listed(leadingWords),
    places: all.filter((word) => asksForPlace(folded(word))).join(' '),
    owned: all.filter((word) => isOfSomebody(folded(word)) && !names.has(word)).join(' '),
    asked: [...askedFor(portals), ...passwordNames].join(' '),
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
  const translated = [...ownNames(), ...countryLanguages.flatMap((language) => [...countriesIn(language)])];
  return [...written, ...translated.map(([name]) => name)].filter((name) => name !== alsoGiven);
}

/** Each language in its own language ("Deutsch", "français"), also with a capital. */
function languageNames(): string[] {
  return Object.entries(portalLanguages).flatMap(([language, name]) => [
    name,
    name.charAt(0).toLocaleUpperCase(language) + name.slice(1),
  ]);
}

/** Ids, names, classes and parts of paths that stand anywhere in the guides. */
function askedFor(guide: unknown): string[] {
  if (typeof guide !== 'object' || guide === null) return [];
  const { by, id, name, css, path, paths, at } = guide as Readonly<Record<string, unknown>>;
  const texts = (value: unknown) => [value].flat().filter((one) => typeof one === 'string');
  const found = [
    ...(by === 'id' ? texts(id) : []),
    ...(by === 'name' ? texts(name) : []),
    ...texts(css).flatMap((one) => [...one.matchAll(/[#.]([a-z][\w-]*)/gi)].map(([, named = '']) => named)),
    ...[path, paths, at].flatMap(texts).flatMap((one) => one.replace(extension, '').split('/')),
  ];
  return [...new Set([...found, ...Object.values(guide).flatMap(askedFor)])].filter((one) => one && !one.includes('*'));
}
