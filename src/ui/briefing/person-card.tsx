import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Stakeholder } from '../../core/cast.ts';
import { relationshipType } from '../../core/relationship-type.ts';
import type { Term } from '../../core/scenario.ts';
import { Badge } from '../marks/badge.tsx';
import { LinkSample } from '../marks/link-sample.tsx';
import { relationshipNames, sphereNames } from '../words/names.ts';
import { WithTerms } from '../words/with-terms.tsx';
import { GivesList } from './gives-list.tsx';
import './person-card.css';

interface Props {
  readonly person: Stakeholder;
  /** Whether there is evidence enough from the start to read them by. */
  readonly known: boolean;
  readonly terms: readonly Term[];
  readonly onClose: () => void;
}

/** Who somebody is, as far as a new director can know: history, pressures, what they can give. */
export function PersonCard({ person, known, terms, onClose }: Props): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const type = relationshipType(person);
  return (
    <dialog className="who-card inset" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <div className="who-card-head">
        <Badge className="who-card-face" portrait={person.portrait} sphere={person.sphere} trust={person.trust} coin />
        <div>
          <p className="eyebrow">{sphereNames[person.sphere]}</p>
          <h2 id={id}>{person.name}</h2>
          <p className="who-role">{person.role}</p>
          <p className="who-card-link">
            <LinkSample className="who-card-line" type={type} trust={person.trust} />
            <span aria-hidden="true">
              {relationshipNames[type]}, trust {person.trust}
            </span>
          </p>
        </div>
      </div>
      <dl>
        <dt>Wants</dt>
        <dd>{person.wants}</dd>
        <dt>Before you</dt>
        <dd>
          <WithTerms terms={terms} text={person.history} />
        </dd>
        <dt>What presses on them</dt>
        <dd>
          <WithTerms terms={terms} text={person.pressures} />
        </dd>
        <dt>Can put behind a choice of yours</dt>
        <dd>
          <GivesList gives={person.gives} />
        </dd>
        <dt>Is really after</dt>
        {known ? (
          <dd>
            <WithTerms terms={terms} text={person.agenda} />
          </dd>
        ) : (
          <dd className="who-card-unknown">Not known yet. You would have to ask.</dd>
        )}
      </dl>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
