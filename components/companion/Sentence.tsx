import { Say } from '../shared/Say';
import type { HintText } from './text';

/** The sentence of a hint, with what it quotes from the page. */
export function Sentence({ id, values, label, row }: Pick<HintText, 'id' | 'values' | 'label' | 'row'>) {
  return <Say id={id} values={{ ...values, ...quoted('label', label), ...quoted('row', row) }} />;
}

/** What a text quotes carries the language of the page, and cannot turn our own words round. */
export function quoted(value: 'label' | 'row', word: HintText['label']) {
  return (
    word && {
      [value]: (
        <b lang={word.lang}>
          <bdi>{word.text}</bdi>
        </b>
      ),
    }
  );
}
