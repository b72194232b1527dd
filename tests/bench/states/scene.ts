import type { Stage } from '../../../lib/guides/shape';
import type { Trouble } from '../../../lib/guides/troubles';
import type { Subject } from '../drift/subject';

/** A page in some state, with what may be said of it. */
export interface Scene extends Subject {
  /** The answers that are fair; `right` alone lets silence count as one. */
  pages: ReadonlySet<string | null>;
  /** Nothing at all may be ringed. */
  mute: boolean;
  /** Whether the comparison of the whole request may come to "fits". */
  mayFit: boolean;
  /** Tasks that the page may move at most; undefined for those of the page as it was saved. */
  moves: ReadonlySet<Stage> | undefined;
  /** First aid that may open besides that of the page as it was saved. */
  aid: ReadonlySet<Trouble>;
  /** What was written into the page, for people. */
  said: string;
}

/** A state that people meet. */
export interface State {
  readonly id: string;
  /** What it is, in half a sentence. */
  readonly is: string;
  /** Fits pages that nothing may be shown on, too. */
  readonly harmless?: true;
  /**
   * Puts the page into the state and tells the truth about it.
   * @returns false when this page cannot be in it
   */
  readonly apply: (scene: Scene) => boolean;
}

/** Pages that are known by their address alone, whatever stands there. */
const byAddress: readonly (readonly [RegExp, string])[] = [
  [/^https:\/\/cpms2\.ern-net\.eu\//, 'cpms2.start'],
  [/\/cas\/logout/, 'euLogin.loggedOut'],
  [/\/passwordResetRequest\.cgi/, 'euLogin.resetPassword'],
  [/\/external\/register\.cgi/, 'euLogin.registerSignedIn'],
  [/^https?:\/\/sorry\./, 'sorry.unreachable'],
];

/** The content of the page is another one now: nothing that was right before is right any more. */
export function isAnother(scene: Scene, ...fair: readonly string[]): void {
  const { href } = scene.document.location;
  scene.pages = new Set([null, ...fair, ...byAddress.flatMap(([at, page]) => (at.test(href) ? [page] : []))]);
  scene.certain = false;
  scene.mute = true;
  scene.mayFit = false;
  for (const truth of scene.truths.values()) truth.findable = false;
  // Whoever sees the account menu is signed in; nothing else is proved.
  scene.moves = new Set(scene.pages.size > 1 ? ['account'] : []);
  if (isInside(scene)) {
    scene.pages = new Set([...scene.pages, 'cpms.home', 'cpms2.home']);
    scene.moves = undefined;
  }
}

/** Whether the frame of CPMS shows that one is inside, whatever the page itself says. */
function isInside({ document, page }: Scene): boolean {
  if (!page?.startsWith('cpms')) return false;
  const frames = [...document.querySelectorAll('header,nav,[role=navigation],[role=menubar],aside,ul')];
  return frames.some((one) => /dashboard|patient record|meetings|enrol|patient aufnehmen/i.test(one.textContent ?? ''));
}

/** The right answer or none: nobody could be sure in this state. */
export function isDoubtful(scene: Scene): void {
  scene.certain = false;
  scene.pages = new Set([...scene.pages, null]);
  for (const truth of scene.truths.values()) truth.findable = false;
}
