import { clausesOf } from '../dom/clauses';
import { folded, wordsIn } from '../dom/fold';
import { shortOf } from '../dom/language';
import type { Look } from '../dom/look';
import { languageOfText } from '../dom/page-language';
import { sentencesOf } from '../dom/sentences';
import { textOf } from '../dom/text-of';
import { countries as allCountries, neighbours } from '../guides/countries';
import { countriesIn } from '../guides/country-names';
import { notNetworks } from '../guides/networks';
import { saasWords } from '../guides/saas-words';
import { words } from '../guides/words';
import { codesIn, hospitalFit } from '../profile/hospital-name';
import type { Wishes } from '../profile/wishes';
import { isAgainst } from './against';
import { saysAny } from './innocent';
import { mentionsIn } from './mentions';
import { blocksWhere } from './prose';
import { clinicianRole } from './role-names';

const asking = [saasWords.request, saasWords.requests, words.access, saasWords.taken];

/**
 * "Only ITHACA and VASCERN accept requests here": whether only others than the planned one are named; or the planned
 * one is left out: "Requests can be made for all countries except Italy."
 */
export function isForOthersOnly(look: Look, { network, country }: Wishes): boolean {
  const isOnlyOthers = (said: string) => {
    if (!saysAny(look, said, asking)) return false;
    if (saysAny(look, said, [saasWords.except])) return excepts(look, said, network, country) && !isDenied(look, said);
    if (!saysAny(look, said, [saasWords.solely])) return false;
    const networks = mentionsIn(said).flatMap(({ kind, id }) => (kind === 'network' ? id : []));
    const countries = countriesNamed(said, languageOfText(look, said));
    return (
      (networks.length > 0 && network !== undefined && !networks.includes(network)) ||
      (countries.length > 0 && country !== undefined && !countries.includes(country))
    );
  };
  return blocksWhere(look, (raw) => sentencesOf(raw).some((one) => isOnlyOthers(folded(one)))).length > 0;
}

/** Whether a folded sentence that makes an exception makes it for what is planned. */
function excepts(look: Look, said: string, network: string | undefined, country: string | undefined): boolean {
  const isNetwork = mentionsIn(said).some(({ kind, id }) => kind === 'network' && id === network);
  return isNetwork || (country !== undefined && countriesNamed(said, languageOfText(look, said)).includes(country));
}

/** "Except for Italy, no requests can be made." */
function isDenied(look: Look, said: string): boolean {
  return clausesOf(said, languageOfText(look, said)).some(({ denied, none }) => denied || none);
}

/** Whether what speaks against going on is said of others, and every other sentence stops nothing. */
export function isOfOthers(look: Look, one: Element, wishes: Wishes): boolean {
  const sentences = sentencesWhole(textOf(one));
  const ofOthers = sentences.filter((sentence) => isOfOther(look, sentence, wishes));
  return (
    ofOthers.length > 0 && sentences.every((sentence) => ofOthers.includes(sentence) || !isAgainst(look, sentence, one))
  );
}

/** The countries that a folded sentence names, in English or in this language. */
function countriesNamed(said: string, language: string): readonly string[] {
  const all = ` ${wordsIn(said).join(' ')} `;
  const short = shortOf(language);
  const named = [
    ...[short, 'en'].flatMap((one) => countriesIn(one)),
    ...[...allCountries, ...neighbours].flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
  ];
  return named.flatMap(([name, code]) => (all.includes(` ${wordsIn(folded(name)).join(' ')} `) ? code : []));
}

/** The sentences of a text; "…; members of these three networks ask inside CPMS 2.0" goes on with the one before. */
function sentencesWhole(text: string): readonly string[] {
  const all: string[] = [];
  for (const next of sentencesOf(text)) {
    if (all.at(-1)?.trimEnd().endsWith(';')) all.push(`${all.pop()} ${next}`);
    else all.push(next);
  }
  return all;
}

/**
 * "IT13 - … accepts no requests", "The profile Researcher is suspended": said of another hospital, network,
 * country or role than the planned one.
 */
function isOfOther(look: Look, sentence: string, { hospital, network, country }: Wishes): boolean {
  const said = folded(sentence);
  // "Only hospitals in Germany", "networks other than ReCONNET", "all but Italy": who is not named is meant.
  if (saysAny(look, said, [saasWords.except])) return excepts(look, said, network, country) && isDenied(look, said);
  if (saysAny(look, said, [saasWords.solely, words.other])) return false;
  const mentions = mentionsIn(said);
  const networks = mentions.filter(({ kind }) => kind === 'network');
  if (networks.length > 0) return network !== undefined && networks.every(({ id }) => id !== network);
  // "The row COVID-19 is closed": no network.
  if (network !== undefined && notNetworks.some(({ names }) => names.some((name) => said.includes(folded(name)))))
    return true;
  const countries = countriesNamed(said, languageOfText(look, said));
  if (countries.length > 0) return country !== undefined && countries.every((code) => code !== country);
  const roles = mentions.filter(({ kind }) => kind === 'role');
  const isOfRoles = roles.length > 0 && saysAny(look, said, [words.profile, saasWords.role]);
  if (isOfRoles) return roles.every(({ id }) => id !== clinicianRole);
  return (
    hospital !== undefined && codesIn(sentence).length > 0 && hospitalFit(sentence, hospital, country) === 'differs'
  );
}
