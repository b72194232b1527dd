import { isIdentity } from '../identity';
import { boundTo, fields, isShown, type Label, labelsOf, lineOf, pressed, said, say } from '../parts';
import { doubt, type Mutation, type Subject, targetsOf } from '../subject';

const tick = '[type=checkbox],[type=radio],[role=checkbox],[role=radio]';

/** The fields that are pointed at and have a label of their own. */
function labelled(subject: Subject): readonly { hint: string; field: Element; words: string }[] {
  return targetsOf(subject).flatMap(({ hint, element }) => {
    if (!element.matches(fields) || lineOf(element)?.line.matches('tr,[role=row]')) return [];
    const words = labelsOf(element).map(said).join(' ').replace(/\s+/g, ' ').trim();
    return /\p{L}/u.test(words) ? [{ hint, field: element, words }] : [];
  });
}

function unbind(field: Element): readonly Element[] {
  const labels = boundTo(field);
  field.removeAttribute('aria-labelledby');
  for (const label of labels) label.removeAttribute('for');
  return labels;
}

/** Ways to say what a field is called; the words stay in sight or one glance away. */
const ways: readonly ((subject: Subject, field: Element, words: string) => boolean)[] = [
  // A label bound by aria-labelledby instead of `for`.
  ({ random }, field) => {
    const [label] = unbind(field);
    if (!label || label.contains(field)) return false;
    label.id = `l${random.letters(6)}`;
    field.setAttribute('aria-labelledby', label.id);
    return true;
  },
  // The text is no label any more; it only stands there.
  ({ document }, field) => {
    const labels = unbind(field).filter(
      (label) => label.localName === 'label' && !label.contains(field) && isShown(label),
    );
    for (const label of labels) {
      const text = document.createElement('div');
      text.className = label.className;
      text.style.display = getComputedStyle(label).display;
      text.append(...label.childNodes);
      label.replaceWith(text);
    }
    return labels.length > 0;
  },
  // The words move into the field.
  (_subject, field, words) => {
    if (!field.matches('input,textarea') || field.matches(tick)) return false;
    const labels = unbind(field).filter((label) => !label.contains(field));
    for (const label of labels) label.remove();
    field.setAttribute('placeholder', words);
    return labels.length > 0;
  },
  // The label holds the field.
  ({ document }, field) => {
    const [label] = unbind(field);
    if (!label || label.contains(field) || label.localName !== 'label' || label.querySelector(pressed)) return false;
    const around = document.createElement('label');
    around.style.display = 'block';
    field.replaceWith(around);
    if (field.matches(tick)) around.append(field, ...label.childNodes);
    else around.append(...label.childNodes, field);
    label.remove();
    return true;
  },
];

function rebind(subject: Subject): boolean {
  const { random } = subject;
  const done = labelled(subject).map(({ field, words }) => {
    const way = random.pick(ways);
    return way !== undefined && random.chance(0.8) && boundTo(field).length > 0 && way(subject, field, words);
  });
  return done.includes(true);
}

/** What a field's source says by itself about what is asked for. */
const told: Readonly<Record<string, RegExp>> = {
  email: /e-?mail|courriel|user_?name/i,
  confirmEmail: /(?:confirm|repeat|again|2).*e-?mail|e-?mail.*(?:confirm|repeat|again|2)/i,
  password: /pass|pwd|kennwort/i,
  firstName: /first|given|vorname|prenom/i,
  lastName: /last|family|surname|nachname/i,
  captcha: /captcha/i,
  code: /code|otp|one-time/i,
  number: /phone|tel\b|mobile/i,
  search: /search|filter/i,
  comment: /comment|remark/i,
  method: /method|strength/i,
};

/**
 * Whether a field without its label is still known: by its source, by its kind, or as the only one left of a known
 * form.
 */
export function isKnownWithoutLabel({ document, page, truths }: Subject, hint: string, field: Element): boolean {
  const source = ['id', 'name', 'autocomplete', 'type'].map((name) => field.getAttribute(name) ?? '').join(' ');
  if (told[hint]?.test(source)) return true;
  if (field.matches('textarea') && page === 'saas.recap') return true;
  // Beside a QR code the one field takes the code.
  if (truths.get('qr')?.findable) return true;
  const shown = [...document.querySelectorAll(fields)].filter(isShown);
  if (field.matches('[type=password]')) return shown.filter((one) => one.matches('[type=password]')).length === 1;
  const form = field.closest('form') ?? document.body;
  const others = shown.filter((one) => one !== field && form.contains(one));
  return others.length >= 2 && others.every((other) => /\p{L}/u.test(labelsOf(other).map(said).join('')));
}

/** One field loses its label. */
function unlabel(subject: Subject): boolean {
  const { random, truths, page } = subject;
  const chosen = random.pick(labelled(subject));
  if (!chosen) return false;
  const { hint, field } = chosen;
  for (const label of labelsOf(field)) {
    if (!('text' in label)) label.of.removeAttribute(label.attribute);
    else if (!label.text.parentElement?.closest(pressed)) label.text.data = ' ';
  }
  unbind(field);
  const truth = truths.get(hint);
  if (!truth || isKnownWithoutLabel(subject, hint, field)) return true;
  truth.findable = false;
  if (isIdentity(page, hint)) doubt(subject);
  return true;
}

/** Words become a picture; what they said is told on hovering and to screen readers. */
function iconise(subject: Subject): boolean {
  const { document, random } = subject;
  const done = targetsOf(subject).map(({ element }) => {
    const texts = labelsOf(element).filter((label: Label) => 'text' in label);
    if (!element.matches('button,a,[role=button]') || texts.length === 0 || lineOf(element) || !random.chance(0.6))
      return false;
    const words = texts.filter(
      (label) => !('text' in label) || !label.text.parentElement?.closest('[aria-hidden=true]'),
    );
    const name = words.map(said).join(' ').replace(/\s+/g, ' ').trim();
    for (const label of texts) say(label, '');
    const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const [attribute, value] of [
      ['width', '24'],
      ['height', '24'],
      ['aria-hidden', 'true'],
    ] as const)
      icon.setAttribute(attribute, value);
    element.append(icon);
    element.setAttribute(random.chance(0.5) ? 'aria-label' : 'title', name);
    return true;
  });
  return done.includes(true);
}

export const labelling: readonly Mutation[] = [
  { id: 'rebind', does: 'labels bound otherwise, or not at all', apply: rebind },
  { id: 'unlabel', does: 'one field without its label', apply: unlabel },
  { id: 'icons', does: 'buttons with a picture instead of words', apply: iconise },
];
