import { lineOf, textsIn } from '../../drift/parts';
import { gone } from '../../drift/subject';
import { isAnother, isDoubtful, type Scene, type State } from '../scene';

/** Says something else in the same place: the longest text of an element. */
function write(element: Element, text: string): boolean {
  const [longest] = textsIn(element).sort((one, other) => other.data.length - one.data.length);
  if (!longest) return false;
  longest.data = text;
  return true;
}

const otherRoles = ['Coordinator', 'ERN Coordinator', 'Guest', 'IT Administrator', 'HP / Coordinator', 'Panel member'];
const roleLabels = ['Access profile 2', 'Role', 'Access profiles', 'Profile', 'Additional role', ''];
const otherNetworks = ['VASCERN', 'ERN GENTURIS', 'EpiCARE - ERN on rare and complex epilepsies', 'MetabERN'];
const otherCountries = ['Portugal', 'Malta', 'Finland'];
const others = [
  'PT01 - Centro Hospitalar de Lisboa',
  'FI07 - Helsinki University Hospital',
  'MT02 - Mater Dei Hospital',
];

/** One more line under the last value of a summary, in its own markup. */
function addLine(value: Element, label: string, text: string): boolean {
  const term = value.previousElementSibling;
  if (value.matches('dd') && term?.matches('dt')) {
    const [dt, dd] = [term.cloneNode(true) as Element, value.cloneNode(true) as Element];
    if (!write(dt, label || '–') || !write(dd, text)) return false;
    value.after(dt, dd);
    return true;
  }
  const line = lineOf(value)?.line;
  if (!line?.contains(value) || line === value) return false;
  const copy = line.cloneNode(true) as Element;
  const cells = [...copy.children];
  if (cells.length !== 2) return false;
  if (!write(cells[0] as Element, label || '–') || !write(cells[1] as Element, text)) return false;
  line.after(copy);
  return true;
}

function isCounted(scene: Scene, page: string): boolean {
  return scene.page === page && Boolean(scene.truths.get('submit')?.element);
}

/** The request is no longer what was planned: the page is right, but nothing is to be sent. */
function mustNotSend(scene: Scene): void {
  isDoubtful(scene);
  gone(scene, 'submit');
  scene.mayFit = false;
}

/** Instead of a control that goes on, one that takes back. */
const undone: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  requestAccess: {
    en: [
      'Withdraw access request',
      'Cancel request for access',
      'My access requests',
      'Validate access requests',
      'Remove access',
    ],
    de: ['Zugangsantrag zurückziehen', 'Antrag auf Zugang stornieren', 'Meine Zugangsanträge', 'Zugang löschen'],
    fr: ['Retirer la demande d’accès', 'Mes demandes d’accès'],
  },
  submit: {
    en: [
      'Cancel submitted request',
      'Withdraw request access',
      'Save request as draft',
      'Reject request',
      'Delete request',
    ],
    de: ['Zugangsantrag zurückziehen', 'Antrag als Entwurf speichern', 'Antrag ablehnen', 'Antrag löschen'],
  },
  add: {
    en: ['Delete all devices', 'Remove device', 'Rename device', 'Deactivate device', 'Unlink', 'Lost device'],
    de: ['Alle Geräte löschen', 'Gerät entfernen', 'Gerät umbenennen', 'Gerät deaktivieren', 'Verknüpfung aufheben'],
    fr: ['Supprimer l’appareil'],
  },
  row: { en: ['Delete', 'Remove', 'Details', 'Give up'], de: ['Löschen', 'Entfernen', 'Einzelheiten'] },
  mobileDevices: {
    en: ['Delete all my mobile devices', 'Remove mobile device', 'Disable the mobile app'],
    de: ['Alle Mobilgeräte löschen', 'Mobilgerät entfernen'],
  },
  securityKeys: { en: ['Delete my security keys', 'Revoke security key'], de: ['Sicherheitsschlüssel löschen'] },
  eid: { en: ['Unlink my eID', 'Delete eID'], de: ['eID-Verknüpfung aufheben', 'eID entfernen'] },
  logIn: { en: ['Create an EU Login account', 'Install EU Login'], de: ['EU Login erstellen'] },
  create: { en: ['Clear form', 'Cancel'], de: ['Zurücksetzen', 'Abbrechen'] },
};

const takenAway: Readonly<Record<string, readonly string[]>> = {
  en: ['Delete', 'Remove device', 'Cancel', 'Back', 'Deactivate'],
  de: ['Löschen', 'Entfernen', 'Abbrechen', 'Zurück', 'Deaktivieren'],
};

export const saasStates: readonly State[] = [
  {
    id: 'more',
    is: 'the summary names one more role, network, country or hospital',
    apply: (scene) => {
      if (!isCounted(scene, 'saas.recap')) return false;
      const [part, labels, texts] = scene.random.pick([
        ['profile', roleLabels, otherRoles],
        ['organisation', ['Network', 'ERN', 'European Reference Network'], otherNetworks],
        ['organisation', ['Country', 'Member State'], otherCountries],
        ['organisation', ['Organisation', 'Organisation 2', 'Hospital', 'Second organisation'], others],
      ] as const) as readonly [string, readonly string[], readonly string[]];
      const value = scene.truths.get(part)?.element;
      const [label, text] = [scene.random.pick(labels) ?? '', scene.random.pick(texts) ?? ''];
      if (!value || !addLine(value, label, text)) return false;
      scene.said = value.parentElement?.outerHTML ?? '';
      mustNotSend(scene);
      scene.truths.delete(part);
      return true;
    },
  },
  {
    id: 'value',
    is: 'a value of the summary is another one, has one more in it, or is empty',
    apply: (scene) => {
      if (!isCounted(scene, 'saas.recap')) return false;
      const [part, texts] = scene.random.pick([
        ['profile', [...otherRoles, 'HP, Coordinator', 'HP (training)', 'not HP', 'HPA', '–', 'HP; Guest']],
        ['organisation', [...others, '–', 'All organisations', 'Universitätsklinikum', 'to be defined']],
        ['application', ['CPMS (training)', 'TRACES', 'CPMS Reporting', 'EUDAMED']],
      ] as const) as readonly [string, readonly string[]];
      const value = scene.truths.get(part)?.element;
      if (!value || !write(value, scene.random.pick(texts) as string)) return false;
      scene.said = value.parentElement?.outerHTML ?? '';
      mustNotSend(scene);
      scene.truths.delete(part);
      scene.pages = new Set([...scene.pages, null]);
      return true;
    },
  },
  {
    id: 'undone',
    is: 'in place of the control that goes on stands one that takes back, deletes or only shows',
    apply: (scene) => {
      const hints = [...scene.truths.keys()].filter((hint) => undone[hint] && scene.truths.get(hint)?.element);
      const hint = scene.random.pick(hints);
      const element = hint && scene.truths.get(hint)?.element;
      const isSaas = scene.page?.startsWith('saas.');
      const words = hint && (hint === 'submit' && !isSaas ? takenAway : undone[hint]);

      if (!hint || !element || !words || !element.matches('button,a,input[type=submit],input[type=button],[role]'))
        return false;
      // A link that is known by its address stays what it is, whatever it is called.
      if (scene.page?.startsWith('euLogin.myAccount') && element.matches('a[href*=cgi]')) return false;
      const text = scene.random.pick(words[scene.lang] ?? (words.en as readonly string[])) as string;
      element.removeAttribute('title');
      element.removeAttribute('aria-label');
      if (element.matches('input')) element.setAttribute('value', text);
      else element.textContent = text;
      scene.said = text;
      gone(scene, hint);
      isDoubtful(scene);
      return true;
    },
  },
  {
    id: 'closed',
    is: 'the row that was planned is marked as closed, for practice or not available',
    apply: (scene) => {
      const control = scene.truths.get('row')?.element ?? scene.truths.get('hp')?.element;
      const line = control && lineOf(control)?.line;
      if (!control || !line) return false;
      const marks = {
        en: ['inactive', 'closed', 'not available', 'training only', 'no longer in use', 'test', 'suspended'],
        de: ['inaktiv', 'geschlossen', 'nicht verfügbar', 'nur für Schulungen', 'nicht mehr in Gebrauch', 'Test'],
      };
      const mark = scene.random.pick(scene.lang === 'de' ? marks.de : marks.en) as string;
      const cells = [...line.children].filter(
        (one) => !one.contains(control) && !one.matches('a,button') && (one.textContent ?? '').trim() !== '',
      );
      const cell = cells.at(-1);
      if (!cell) return false;
      const shape = scene.random.below(3);
      if (shape === 0) cell.append(` (${mark})`);
      else if (shape === 1) {
        const badge = scene.document.createElement('span');
        badge.className = 'badge';
        badge.textContent = mark;
        cell.append(' ', badge);
      } else cell.append(` - ${mark}`);
      scene.said = cell.outerHTML;
      for (const hint of ['row', 'hp']) if (scene.truths.get(hint)?.element) gone(scene, hint);
      isDoubtful(scene);
      return true;
    },
  },
  {
    id: 'application',
    is: 'the frame and every value name another application',
    apply: (scene) => {
      // Whoever has asked for another application may ask for CPMS, too.
      if (!scene.page?.startsWith('saas.') || ['saas.home', 'saas.requested'].includes(scene.page)) return false;
      const name = scene.random.pick(['TRACES', 'EUDAMED', 'RASFF', 'HealthGateway', 'SRIS']) as string;
      const texts = textsIn(scene.document.body).filter((text) =>
        /\bCPMS\b|Clinical Patient Management/.test(text.data),
      );
      if (texts.length === 0) return false;
      for (const text of texts) text.data = text.data.replace(/Clinical Patient Management System|\bCPMS\b/g, name);
      for (const option of scene.document.querySelectorAll('option'))
        option.textContent = (option.textContent ?? '').replace(/Clinical Patient Management System|\bCPMS\b/g, name);
      isAnother(scene, ...(scene.page === 'saas.application' ? ['saas.application'] : []));
      // Lists of networks, hospitals and roles of CPMS itself prove the application without its name.
      for (const page of ['network', 'country', 'organisation', 'profile'])
        scene.pages = new Set([...scene.pages, `saas.${page}`]);
      // Whoever sees these lists is signed in, whichever application they are for.
      scene.moves = new Set(['account']);
      scene.mute = scene.page === 'saas.recap' || scene.page === 'saas.application';
      scene.mayFit = false;
      return true;
    },
  },
  {
    id: 'twice',
    is: 'the row that was planned stands there twice',
    apply: (scene) => {
      const hint = ['row', 'hp'].find((one) => scene.truths.get(one)?.element);
      const control = hint && scene.truths.get(hint)?.element;
      const line = control ? lineOf(control)?.line : undefined;
      if (!hint || !line?.matches('tr,li,[role=row],div,article')) return false;
      const copy = line.cloneNode(true) as Element;
      for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
      line.after(copy);
      gone(scene, hint);
      isDoubtful(scene);
      return true;
    },
  },
];
