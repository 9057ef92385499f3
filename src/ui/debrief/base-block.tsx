import type { ReactNode } from 'react';
import type { Report } from '../../debrief/report.ts';
import './base-block.css';
import { Section } from './section.tsx';

/** The resource-base at the start and now: what was won, what was lost, what is still growing. */
export function BaseBlock({ report }: { readonly report: Report }): ReactNode {
  const { start, end, won, lost, growing } = report.base;
  const kept = end.filter(({ id }) => start.some((one) => one.id === id));
  return (
    <Section title="The base, before and after" area="base" folds="always" holds={`${start.length} then, ${end.length} now`}>
      <ul className="base-list">
        {won.map(({ id, name, says }) => (
          <Line key={id} mark="+" kind="won" name={name} says={says} />
        ))}
        {growing.map(({ id, name, left }) => (
          <Line
            key={id}
            mark="…"
            kind="still growing"
            name={name}
            says={left === 0 ? 'about to be ready' : `${left} more month${left === 1 ? '' : 's'} to pay for`}
          />
        ))}
        {lost.map(({ id, name, says }) => (
          <Line key={id} mark="−" kind="lost" name={name} says={says} />
        ))}
        {kept.map(({ id, name, says }) => (
          <Line key={id} mark="=" kind="kept" name={name} says={says} />
        ))}
      </ul>
      {end.length + growing.length + lost.length === 0 && (
        <p className="base-none">Nothing was won that stays without you. A base grows from what is begun and seen through.</p>
      )}
    </Section>
  );
}

interface LineProps {
  readonly mark: string;
  readonly kind: string;
  readonly name: string;
  readonly says: string;
}

function Line({ mark, kind, name, says }: LineProps): ReactNode {
  return (
    <li>
      <span className="base-mark" aria-hidden="true">
        {mark}
      </span>
      <p>
        <b>{name}</b> <em>{kind}</em>
        <span>{says}</span>
      </p>
    </li>
  );
}
