import { evened, folded } from '../dom/fold';

/** A title before a name, and two words that begin with capital letters. */
export const titled =
  /(?<!\p{L})(?:Dra?|Prof|Mr|Mrs|Ms|Miss|Frau|Herrn?|Mme|[Dd]ott(?:\.ssa)?|[Ss]ig(?:\.ra)?|Sra?|Dhr|Mevr|[Pp]an[iaíu]?|[Gg]osp(?:a|od\p{L}*)?|[Dd](?:l|na)|[Dd]omnul\p{L}*|[Dd]oamn\p{L}*|Hr|Fru|[Κκ](?:ος|α|υ)?|[Гг]-(?:н|жа))\.? (?:(?:Dra?|Prof)\. )*\p{Lu}/u;
const titledName = new RegExp(`${titled.source}\\p{L}*(?: \\p{Lu}\\p{L}*)*`, 'gu');
export const pair = /(?<!\p{L})(\p{Lu}\p{Ll}+) (?=(\p{Lu}\p{L}+))/gu;
export const forName =
  /(?<!\p{L})(?:for|für|pour|per|para|voor|dla) ?:? (?:\p{L}+\. )?(\p{Lu}\p{Ll}+) (\p{Lu}\p{L}+)/gu;

export const ofName = /(?<!\p{L})(\p{L}+) (?:of|von|de|di|van) (?:\p{L}+\. ){0,2}(\p{Lu}\p{Ll}+) (\p{Lu}\p{L}+)/gu;
/** "Submitted by Erika Mustermann". */
export const byName =
  /(?<!\p{L})(?:by|von|durch|par|da|por|przez|door|af|av|către|od) (?:\p{L}+\. ){0,2}(\p{Lu}\p{Ll}+) (\p{Lu}\p{L}+)/gu;
/** "A. Kowalska", in whatever form; a hospital may be called "S. Orsola". */
export const initialed =
  /(?<!(?:ospedale|[Hh]ospital|[Hh]ôpital|CHU|im\.|[Kk]linik[ai]?|[Kk]linikum|[Ss]zpitala?|[Cc]linica|[Ii]stituto|[Pp]oliclinico) )(?<![\p{L}.])\p{Lu}\. ?(?:\p{Lu}\. ?)?(\p{Lu}\p{Ll}{2,})/gu;

/** Whether a text names a person by a title: "Wniosek pani Anny Kowalskiej". */
export function namesTitled(raw: string): boolean {
  return titled.test(evened(raw));
}

/** A text without a person's title and name: Polish "Pani wniosek" is yours, "wniosek pani Anny Kowalskiej" hers. */
export function withoutTitled(raw: string): string {
  return evened(raw).replace(titledName, ' ');
}

/** The names that stand behind "of" in a text, with what is theirs: "the account of Erika MUSTERMANN". */
export function ownersIn(raw: string): readonly { readonly owned: string; readonly name: string }[] {
  return [...evened(raw).matchAll(ofName)].map(([, of = '', one = '', other = '']) => ({
    owned: folded(of),
    name: folded(`${one} ${other}`),
  }));
}
