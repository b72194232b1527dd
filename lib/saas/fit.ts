import { writtenByStyle } from '../dom/by-style';
import { closestTo, holds } from '../dom/element';
import { folded, wordsIn } from '../dom/fold';
import { type Look, perLookAnd } from '../dom/look';
import { says } from '../dom/says';
import { textOf } from '../dom/text-of';
import { moodWords } from '../guides/mood-words';
import { saasWords } from '../guides/saas-words';
import type { Part } from '../guides/shape';
import { words } from '../guides/words';
import { codesIn, type HospitalFit as Fit, hospitalFit } from '../profile/hospital-name';
import type { Wishes } from '../profile/wishes';
import { framing, isOfAnother, sentencesBeside } from './beside';
import { besideSending } from './beside-sending';
import { saysAny } from './innocent';
import { isApplication, planned } from './names';
import { organisationFit, parting } from './organisation-fit';
import { roleFit } from './role-fit';
import { clinicianRole } from './role-names';
import { marksOf } from './rows';
import type { Line, Topic } from './topics';
import { isUnticked } from './unticked';
import { isStruck, textsIn } from './values';
import { readSaas } from './view';

/** How a value on the page stands to the plan. `unclear`: the page or the plan does not say. */
export type { HospitalFit as Fit } from '../profile/hospital-name';

/** A state has no more words: "submitted on 24.11.2026, waits for validation". */
const longestState = 9;
/** A day, a number, an address: no name of anything that is asked for. */
const wordless = /^[^\p{L}]*$|^\S+@\S+$/u;

/** The three values of a request. */
type Named = 'application' | 'organisation' | 'profile';

/** The whole comparison of a recap with the plan. */
export interface RecapFit {
  readonly fits: Readonly<Record<Named, Fit>>;
  /** What each part points at. */
  readonly values: Readonly<Partial<Record<Part, Element>>>;
  /** What else the page says of the request that does not fit, or that nobody can tell. */
  readonly rest: readonly { readonly element: Element; readonly fit: Fit }[];
}

/** Compares all that the recap says with the plan. */
export const recapFit = perLookAnd((look, wishes: Wishes): RecapFit => {
  const { lines, list } = readSaas(look).recap;
  const [application, organisation, profile] = (['application', 'organisation', 'profile'] as const).map((part) =>
    lineOf(look, lines, part, wishes),
  );
  const rest = lines.flatMap(({ topic, values }) =>
    topic === 'application' || topic === 'organisation' || topic === 'profile'
      ? []
      : values.map((element) => ({ element, fit: lineFit(look, topic, element, wishes) })),
  );
  const own = [list ?? [], ...lines.map(({ values }) => values)].flat();
  const isListed = (element: Element) => own.some((one) => holds(one, element) || isRowOf(look, element, one));
  const beside = list ? besideList(look, list, isListed, wishes) : [];
  const all = [application, organisation, profile];
  // Hospitals of one name lie in several countries.
  const isElsewhere = !wishes.hospital?.code && rest.some(({ fit }) => fit === 'differs');
  return {
    fits: {
      application: application?.fit ?? 'unclear',
      organisation: organisation?.fit === 'fits' && isElsewhere ? 'unclear' : (organisation?.fit ?? 'unclear'),
      profile: profile?.fit ?? 'unclear',
    },
    values: {
      ...(application && { application: application.element }),
      ...(organisation && { organisation: organisation.element }),
      ...(profile && { profile: profile.element }),
    },
    rest: [...all.flatMap((one) => one?.others ?? []), ...rest, ...beside].filter(({ fit }) => fit !== 'fits'),
  };
});

/** A label has no more words. */
const longestLabel = 3;

/** Whether an element holds a value of the summary with its plain label before it, and nothing behind it. */
function isRowOf(look: Look, row: Element, value: Element): boolean {
  if (!holds(row, value)) return false;
  const [whole, said] = [textOf(row), textOf(value)];
  if (said === '' || !whole.endsWith(said)) return false;
  const label = whole.slice(0, -said.length);
  // "Removed profile", "Additional role": no plain label.
  if (takesAway(look, label) || saysAny(look, folded(label), [saasWords.also])) return false;
  return wordsIn(folded(label)).length <= longestLabel;
}

/** The value of one part, how it stands to the plan, and what else stands in its lines. */
function lineOf(look: Look, lines: readonly Line[], part: Part, wishes: Wishes) {
  const values = lines.filter(({ topic }) => topic === part).flatMap((line) => line.values);
  const rated = values.map((element) => ({ element, fit: valueFit(look, part, element, wishes) }));
  const best = rated.find(({ fit }) => fit === 'fits') ?? rated[0];
  if (!best) return undefined;
  const fits = new Set(rated.map(({ fit }) => fit));
  const isAnother = part === 'profile' && fits.has('differs');
  const fit: Fit = fits.size === 1 ? best.fit : isAnother ? 'differs' : 'unclear';
  const others = rated.filter((one) => one !== best && fit !== 'fits');
  return { element: best.element, fit, others: others.map(({ element }) => ({ element, fit: 'unclear' as Fit })) };
}

function valueFit(look: Look, part: Part, element: Element, wishes: Wishes): Fit {
  const texts = textsIn(element);
  if (isStruck(element) || isUnticked(look, element, texts) || writtenByStyle(element).length > 0) return 'unclear';
  if (part === 'application') return texts.every(isApplication) ? 'fits' : 'unclear';
  if (part === 'profile') return roleFit(texts);
  return organisationFit(look, texts, wishes);
}

/** How a line that is none of the three stands to the plan. */
function lineFit(look: Look, topic: Topic, element: Element, wishes: Wishes): Fit {
  // An access that is to end soon is another one than what was planned.
  if (topic === 'ends') return 'unclear';
  const texts = textsIn(element);
  const fits = texts.map((text) => thingFit(look, text, wishes));
  if (fits.includes('differs')) return topic === 'network' || topic === 'country' ? 'differs' : 'unclear';
  // "Request type: removal of access" is another request, whatever it names.
  if (texts.some((text) => !wordless.test(text) && (takesAway(look, text) || isOfAnother(folded(text), wishes))))
    return 'unclear';
  // "Status: submitted."
  if (texts.some((text) => isSentAlready(look, folded(text)))) return 'unclear';
  if (topic === 'count' && texts.some((text) => /^\d{1,2}$/.test(text) && text !== '1')) return 'unclear';
  if (texts.every((text, at) => fits[at] === 'fits' || (!fits[at] && wordless.test(text)))) return 'fits';
  // Of what belongs to the person or lies beside the request, only what is known could be of it.
  if (topic === 'aside' || topic === 'count' || topic === 'beside')
    return fits.includes('unclear') ? 'unclear' : 'fits';
  return 'unclear';
}

function isSentAlready(look: Look, value: string): boolean {
  const isState = wordsIn(value).length <= longestState && !saysAny(look, value, [moodWords.denied, moodWords.none]);
  return isState && saysAny(look, value, [saasWords.sent, saasWords.pending, saasWords.already]);
}

/** Whether a text speaks of an end, in whatever language, of a denial, of practice or of somebody else. */
function takesAway(look: Look, text: string): boolean {
  const value = folded(text);
  const said = [saasWords.closed, saasWords.refused, saasWords.forElse, saasWords.practice];
  // "Not yet submitted" may be said of every summary.
  const isDenied = saysAny(look, value, [moodWords.denied]) && !saysAny(look, value, [saasWords.sent]);
  return isDenied || says(value, words.remove) || says(value, words.someoneElse) || saysAny(look, value, said);
}

/** How something that a text names stands to the plan; undefined: it names nothing that we know. */
function thingFit(look: Look, text: string, wishes: Wishes): Fit | undefined {
  const { network, country, hospital } = wishes;
  const parts = [text, ...text.split(parting)].map((part) => part.trim());
  const verdicts = parts.flatMap((part): Fit[] => {
    const name = planned(part, look.language);
    switch (name?.kind) {
      case 'network':
        return [!network ? 'unclear' : name.id === network ? 'fits' : 'differs'];
      case 'country':
        return [!country ? 'unclear' : name.id === country ? 'fits' : 'differs'];
      case 'role':
        return [name.id === clinicianRole ? 'fits' : 'differs'];
      case 'application':
        return ['fits'];
      default:
        return codesIn(part).length > 0 || /\b0000\b/.test(part)
          ? [hospital ? hospitalFit(part, hospital, country) : 'unclear']
          : [];
    }
  });
  if (verdicts.includes('differs')) return 'differs';
  return verdicts.includes('unclear') ? 'unclear' : verdicts[0];
}

/** What stands on the page outside the summary and names something else than the plan: "You ask for: VASCERN". */
function besideList(look: Look, list: Element, isListed: (element: Element) => boolean, wishes: Wishes) {
  const marks = marksOf(look).filter(
    ({ element, name }) => name.kind !== 'application' && !isListed(element) && !closestTo(element, framing),
  );
  const found = marks.map(({ element }) => ({ element, fit: thingFit(look, textOf(element), wishes) }));
  const odd = found.flatMap(({ element, fit }) => (fit && fit !== 'fits' ? [element] : []));
  const said = besideSending(look, list).filter((one) => !isListed(one) && !holds(one, list));
  return [...new Set([...odd, ...sentencesBeside(look, isListed, wishes), ...said])].map((element) => ({
    element,
    fit: 'unclear' as Fit,
  }));
}
