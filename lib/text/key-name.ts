import type { Language } from './language';

/** What stands on keys, where it is not what browsers call them. */
const german: Readonly<Record<string, string>> = { Shift: 'Umschalt', Ctrl: 'Strg', Comma: 'Komma', Period: 'Punkt' };

/** A key as browsers write it ("Alt+Shift+L", on a Mac "⌥⇧L"), as it stands on the keyboard of the reader. */
export function keyName(key: string, language: Language): string {
  const names = language === 'de' ? german : {};
  return key
    .split('+')
    .map((part) => names[part] ?? part)
    .join('+');
}
