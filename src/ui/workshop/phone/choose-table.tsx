import type { ReactNode } from 'react';
import type { Link } from '../../../workshop/link.ts';
import type { PhoneView } from '../../../workshop/phone-view.ts';
import { useAsk } from './use-ask.ts';
import './choose-table.css';

interface Props {
  readonly link: Link<PhoneView>;
  readonly tables: NonNullable<PhoneView['tables']>;
}

/** Where to sit. */
export function ChooseTable({ link, tables }: Props): ReactNode {
  const { ask, refused } = useAsk(link);
  return (
    <section className="choose-table">
      <h2 className="phone-title">Which table do you sit at?</h2>
      {tables.map(({ id, title }) => (
        <button key={id} type="button" onClick={() => void ask({ type: 'sit', table: id })}>
          {title}
        </button>
      ))}
      {refused !== undefined && (
        <p className="phone-refused" role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}
