import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Stakeholder } from '../../core/cast.ts';
import { relationshipType } from '../../core/relationship-type.ts';
import type { Term } from '../../core/scenario.ts';
import { Badge } from '../marks/badge.tsx';
import { LinkSample } from '../marks/link-sample.tsx';
import { useBackCloses } from '../use-back-closes.ts';
import { relationshipNames, sphereNames } from '../words/names.ts';
import { WithTerms } from '../words/with-terms.tsx';
import { GivesList } from './gives-list.tsx';
import './person-card.css';

interface Props {
  readonly person: Stakeholder;
  readonly terms: readonly Term[];
  readonly onClose: () => void;
}

/** Who somebody is, as far as a new director can know: history, pressures, what they can give. */
export function PersonCard({ person, terms, onClose }: Props): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useBackCloses(dialog);
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
        <dt>What presses</dt>
        <dd>
          <WithTerms terms={terms} text={person.pressures} />
        </dd>
        <dt>Can put behind a choice</dt>
        <dd>
          <GivesList gives={person.gives} />
        </dd>
        <dt>Is really after</dt>
        <dd className="who-card-unknown">You have not asked.</dd>
      </dl>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
