import { type ReactNode, useId } from 'react';

interface Props<Value extends string | number> {
  readonly title: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, as native radios. */
export function Choice<Value extends string | number>({ title, value, choices, onChoose }: Props<Value>): ReactNode {
  const name = useId();
  return (
    <fieldset className="setting">
      <legend>{title}</legend>
      <div className="setting-choices">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
            {choice.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
