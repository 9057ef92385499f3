import { type ReactNode, useId, useState } from 'react';
import type { Stakeholder } from '../../core/cast.ts';
import type { Scenario } from '../../core/scenario.ts';
import { Badge } from '../marks/badge.tsx';
import { PersonCard } from './person-card.tsx';

/** Six people: portrait, trust, and what each wants. Each opens a card. */
export function WhoMatters({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const id = useId();
  const [open, setOpen] = useState<Stakeholder>();
  const people = scenario.briefing.who.flatMap((one) => scenario.stakeholders.find((person) => person.id === one) ?? []);
  return (
    <section aria-labelledby={id}>
      <h2 className="briefing-title" id={id}>
        Who matters
      </h2>
      <ul className="who">
        {people.map((person) => (
          <li key={person.id}>
            <button type="button" className="who-person" aria-haspopup="dialog" onClick={() => setOpen(person)}>
              <Badge className="who-face" portrait={person.portrait} sphere={person.sphere} trust={person.trust} coin />
              <span>
                <b>{person.name}</b>
                <span className="hidden-text">, </span>
                <span className="who-role">{person.role}</span>
                <span className="hidden-text">, trust {person.trust} of 10. Wants: </span>
                <span className="who-wants">{person.wants}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open && <PersonCard person={open} terms={scenario.terms} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
