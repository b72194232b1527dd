import { useSay } from '../shared/Say';
import { describedBy, Field } from './Field';

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string | undefined;
  /** null: nothing chosen. */
  readonly onChange: (value: string | null) => void;
}

/** A choice from a list; the browser's own control, because everybody's keyboard and screen reader know it. */
export function SelectField({ id, label, help, options, value, onChange }: SelectFieldProps) {
  const say = useSay();
  return (
    <Field id={id} label={label} help={help}>
      <select
        id={id}
        aria-describedby={describedBy(id)}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{say('welcome.none')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
