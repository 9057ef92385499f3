import { type ReactNode, useId } from 'react';
import { ownResources, type Resource } from '../../core/names.ts';
import type { Scenario } from '../../core/scenario.ts';
import { Stock } from '../marks/stock.tsx';

/** As they stand on the briefing: in two columns, first by row. */
const others: readonly Resource[] = ['team', 'cover', 'evidence', 'budget'];

/** Six resources under their two brackets, each with a line on what it is made of here. */
export function WhatYouHold({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className="briefing-title" id={id}>
        What you hold
      </h2>
      <div className="hold">
        <Held title="Your own" pools={ownResources} scenario={scenario} />
        <Held title="Drawn from others" pools={others} scenario={scenario} />
      </div>
    </section>
  );
}

function Held({
  title,
  pools,
  scenario,
}: {
  readonly title: string;
  readonly pools: readonly Resource[];
  readonly scenario: Scenario;
}): ReactNode {
  return (
    <div className="hold-group">
      <h3 className="hold-bracket eyebrow">{title}</h3>
      <ul>
        {pools.map((pool) => (
          <li key={pool}>
            <Stock resource={pool} level={scenario.resources[pool].level} ceiling={scenario.resources[pool].ceiling} />
            <p className="hold-says">{scenario.resources[pool].says}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
