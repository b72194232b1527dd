import { randomOf } from '../random';
import { judge, judgePage } from './judge';
import { mutationOf } from './mutations/index';
import type { Answer, Errand, HintOutcome, Job, PageOutcome, Unused } from './outcome';
import { visibleWords } from './parts';
import { selectorOf } from './peers/css';
import { peers } from './peers/index';
import type { Recording } from './peers/peer';
import { lieTogether } from './peers/similo';
import { flawOf, settle } from './settle';
import { type Original, type Subject, subjectOf } from './subject';

type Recorded = ReadonlyMap<string, Readonly<Record<string, Recording | undefined>>>;

/** Pictures written into the page take a moment before they have a size. */
async function drawn(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('img[src^="data:"]')];
  await Promise.all(
    pictures
      .filter(({ complete }) => !complete)
      .map((picture) => new Promise((ready) => Object.assign(picture, { onload: ready, onerror: ready }))),
  );
}

function recordAll(original: Original): Recorded {
  const targets = Object.entries(original.targets).flatMap(([hint, selector]) => {
    const element = selector === null ? null : document.querySelector(selector);
    return element ? [[hint, element] as const] : [];
  });
  return new Map(
    targets.map(([hint, element]) => [hint, Object.fromEntries(peers.map((peer) => [peer.id, peer.record(element)]))]),
  );
}

/** What we point at on the page as it is now. */
function askUs(original: Original): { page: string | null; rings: ReadonlyMap<string, Element> } {
  const { page, advice } = lotse.inspect(document, new URL(original.url), original.profile ?? {});
  return {
    page: page?.id ?? null,
    rings: new Map(advice.flatMap(({ name, element }) => (element ? [[name, element] as const] : []))),
  };
}

/** A box right around something is the same thing to whoever sees the ring. */
function isSameBox(one: Element, other: Element): boolean {
  return (one.contains(other) || other.contains(one)) && lieTogether(one, other);
}

function tell(element: Element | null): string {
  if (!element) return 'nothing';
  const text = (element.textContent || element.getAttribute('value') || '').replace(/\s+/g, ' ').trim();
  return `${selectorOf(element)}${text && ` “${text.slice(0, 40)}”`}`;
}

function outcomeOf(subject: Subject, original: Original, job: Job, recorded: Recorded): PageOutcome {
  const us = askUs(original);
  const isFair = us.page === original.page || original.acceptPage?.includes(us.page);
  const elsewhere = us.page !== null && !isFair;
  const hints = [...subject.truths].map(([hint, truth]): HintOutcome => {
    const given = elsewhere ? null : (us.rings.get(hint) ?? null);
    const mine = judge(truth, given, isSameBox);
    const theirs = Object.entries(recorded.get(hint) ?? {}).map(([id, find]) => [
      id,
      judge(truth, find?.(document) ?? null, id === 'similo' ? lieTogether : isSameBox),
    ]);
    const lost = mine === 'wrong' || mine === 'silent';
    return {
      hint,
      verdicts: { us: mine, ...Object.fromEntries(theirs) },
      findable: truth.element !== null && truth.findable,
      ...(lost && { told: `right: ${tell(truth.element)}; given: ${tell(given)}` }),
    };
  });
  return {
    ...job,
    fixture: original.name,
    applied: subject.applied,
    page: original.page,
    recognised: us.page,
    recognition: judgePage(original.page, subject.certain, isFair ? original.page : us.page),
    strayRings: elsewhere ? us.rings.size : 0,
    hints,
  };
}

/** Makes one mutated page out of the open one and asks everybody about it. */
async function makeOne(
  original: Original,
  job: Job,
  pristine: Element,
  words: string,
  recorded: Recorded,
): Promise<PageOutcome | Unused> {
  document.replaceChild(pristine.cloneNode(true), document.documentElement);
  const mutation = mutationOf(job.mutation);
  if (!mutation) throw new Error(`There is no mutation “${job.mutation}”.`);
  if (original.page === null && !mutation.harmless) return { ...job, unused: 'not for pages of others' };
  const subject = subjectOf(document, original, randomOf(job.seed));
  await drawn();
  if (!mutation.apply(subject)) return { ...job, unused: 'does not fit' };
  await drawn();
  settle(subject);
  const flaw = flawOf(subject) ?? (mutation.keepsWords && visibleWords(document) !== words ? 'other words' : undefined);
  return flaw ? { ...job, unused: `flaw: ${flaw}` } : outcomeOf(subject, original, job, recorded);
}

/** Runs inside a fixture's page, which is opened at its own address. */
async function drift({ original, jobs, pages }: Errand): Promise<Answer> {
  await drawn();
  const pristine = document.documentElement.cloneNode(true) as Element;
  const words = visibleWords(document);
  const recorded = recordAll(original);
  const made: PageOutcome[] = [];
  const unused: Unused[] = [];
  for (const job of jobs) {
    if (made.length >= pages) break;
    const done = await makeOne(original, job, pristine, words, recorded);
    if ('unused' in done) unused.push(done);
    else made.push(done);
  }
  return { made, unused };
}

/** For looking at one mutated page: makes it and leaves it open. */
async function driftOnly(original: Original, job: Job): Promise<PageOutcome | Unused> {
  await drawn();
  const pristine = document.documentElement.cloneNode(true) as Element;
  return makeOne(original, job, pristine, visibleWords(document), recordAll(original));
}

Object.assign(globalThis, { drift, driftOnly });
