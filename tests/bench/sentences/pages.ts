import type { Saved } from '../../browser/inspect';

/** Where on SAAS it is said. */
type Place = 'home' | 'row' | 'recap' | 'sent';

/** What a page may say, and where it is put: what must not happen there, or must. */
export interface Case {
  readonly kind: string;
  readonly place: Place | 'signingIn' | 'registering' | 'changing';
  readonly sentence: string;
  readonly page: Saved;
  /** The page that is to be recognised, and the hint with a ring; a hint that must have none begins with "!". */
  readonly wanted: { readonly page?: string; readonly ring?: string };
}

/** Sentences in one language, by kind. */
export type Sentences = Readonly<Record<string, readonly string[]>>;

const profile = { network: 'reconnet', country: 'IT', hospital: 'IT08' } as const;
const harmful = [
  'forOther',
  'practiceSite',
  'notSent',
  'pendingOwn',
  'refusedOwn',
  'approvedOwn',
  'endedOwn',
  'notAccepted',
  'unavailable',
  'sessionOver',
];
const steps = ['Select application', 'Select organisation', 'Select access profile', 'Recap and Submission'];

function wizard(at: number, form: string): string {
  const list = steps.map(
    (step, index) => `<li${index + 1 === at ? ' aria-current="step"' : ''}>${index + 1} ${step}</li>`,
  );
  return `<h2>New application access</h2><ol>${list.join('')}</ol><form action="#">${form}</form>`;
}

const places = {
  home: (said: string) => `<h2>Welcome</h2><p>${said}</p>`,
  sent: (said: string) => `<h2>New application access</h2><p>${said}</p>`,
  row: (said: string) =>
    wizard(
      2,
      `<p><a href="#">Up</a> / ReCONNET - Connective Tissue and Musculoskeletal Diseases / Italy</p>
      <table><tr><td><input type="radio" name="o" id="o1"></td><td><label for="o1">IT05 - Ospedale Maggiore</label></td></tr>
      <tr><td><input type="radio" name="o" id="o2"></td><td><label for="o2">IT08 - AOU Pisan</label> <em>${said}</em></td></tr></table>
      <button type="button">Cancel</button> <button type="submit">Step 3 : select an access profile →</button>`,
    ),
  recap: (said: string) =>
    wizard(
      4,
      `<p>${said}</p><h3>Summary</h3><table><tr><td>Application</td><td>CPMS</td></tr>
      <tr><td>Organisation</td><td>IT08 - AOU Pisan</td></tr><tr><td>Access profile</td><td>HP</td></tr></table>
      <label for="cm">Comments</label><textarea id="cm"></textarea><h4>Before submitting</h4>
      <p>A request to get access to an application will be validated by the administrators, this is a manual process and
      can take a few days.</p><button type="button">← Step 3 : select an access profile</button>
      <button type="button">Cancel</button> <button type="submit">Submit request access →</button>`,
    ),
} as const;

const paths = { home: '', sent: 'submit', row: 'new', recap: 'new' } as const;

function pageOf(language: string, place: Place, content: string): Saved {
  const html = `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">
    <title>Saas - Authorization System</title></head><body><header><div><strong>Saas - Authorization System</strong>
    <span>CPMS</span></div><p>European Commission &gt; DG Health and Food Safety &gt; Saas</p></header>
    <nav><a href="/saas/home">Home</a> <a href="/saas/new">Request access</a> <a href="/saas/user">User Data details</a></nav>
    <main>${content}</main><footer>EC DG SANTE (v3.1) | n00xxxxx</footer></body></html>`;
  return { url: `https://webgate.ec.europa.eu/saas/${paths[place]}`, html, profile };
}

/** Every sentence of a language at each place where it matters. */
export function casesIn(language: string, sentences: Sentences): readonly Case[] {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return Object.entries(sentences).flatMap(([kind, all]) =>
    all.flatMap((sentence) => {
      const at = (place: Place, wanted: Case['wanted'], more = ''): Case => {
        const content = places[place](escaped(sentence) + more);
        return { kind, place, sentence, wanted, page: pageOf(language, place, content) };
      };
      if (kind === 'rowClosed') return [at('row', { ring: '!row' })];
      if (kind === 'harmless') return [at('recap', { page: 'saas.recap', ring: 'submit' })];
      if (kind === 'harmlessHome') return [at('home', { page: 'saas.home', ring: 'requestAccess' })];
      if (kind === 'harmlessSent') return [at('sent', { page: 'saas.submitted' })];
      // What is sent later is for the person to send now; only that it was sent must not be said.
      if (kind === 'willBeSent') return [at('sent', { page: '!saas.submitted' })];
      if (!harmful.includes(kind)) return [];
      const asked = [at('home', { ring: '!requestAccess' }), at('recap', { ring: '!submit' })];
      if (kind === 'pendingOwn') return asked;
      const sent = kind === 'practiceSite' ? `</p><p>${escaped(sentences.harmlessSent?.[0] ?? '')}` : '';
      return [...asked, at('sent', { page: '!saas.submitted' }, sent)];
    }),
  );
}
