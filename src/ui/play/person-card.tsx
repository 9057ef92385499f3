import { type ReactNode, useId } from 'react';
import { drawBadge } from '../../art/badge.ts';
import { drawLink } from '../../art/links.ts';
import { readMood } from '../../art/trust.ts';
import { behaviours } from '../../core/names.ts';
import { applyRefusal, knowsAgenda } from '../../core/offer.ts';
import { refusalSentence } from '../../core/refusal.ts';
import { capital } from '../../debrief/capital.ts';
import type { Play } from '../../store/play.ts';
import { Art } from '../art.tsx';
import { behaviourNames, relationshipNames, sphereNames } from '../words/names.ts';
import { WithTerms } from '../words/with-terms.tsx';
import { changeWords, influenceWords, peopleOf } from './people-of.ts';

/** Who somebody is, how things stand with them, and what they could put behind a choice. */
export function PersonCard({ play, id }: { readonly play: Play; readonly id: string }): ReactNode {
  const uid = useId();
  const person = peopleOf(play).find(({ who }) => who.id === id);
  if (!person) return null;
  const { who, role, trust, type, influence, change } = person;
  const { terms } = play.scenario;
  const gives = behaviours
    .filter((behaviour) => (who.gives[behaviour] ?? 0) > 0)
    .map((behaviour) => behaviourNames[behaviour].toLowerCase());
  const refusal = applyRefusal(play.scenario, play.world, id);
  return (
    <>
      <div className="card-person">
        <Art
          markup={drawBadge({ parts: who.portrait, sphere: who.sphere, mood: readMood(trust), uid, trust, halo: false })}
          viewBox="-3 -3 74 74"
          className="card-face"
        />
        <div>
          <p className="card-role">
            {role}
            <span>{sphereNames[who.sphere]}</span>
          </p>
          <p className="card-trust">
            <Art markup={drawLink('M0,13H60', type, trust)} viewBox="0 0 60 26" className="card-line" />
            {relationshipNames[type]}, trust {trust}
          </p>
          {change !== 0 && <p className="card-change">{capital(changeWords(change))}</p>}
        </div>
      </div>
      <dl className="card-facts">
        <Fact name="Wants">{who.wants}</Fact>
        <Fact name="Is really after">
          {knowsAgenda(play.world, id) ? <WithTerms terms={terms} text={who.agenda} /> : <i>You have not asked.</i>}
        </Fact>
        <Fact name="What presses">
          <WithTerms terms={terms} text={who.pressures} />
        </Fact>
        <Fact name="Before you">
          <WithTerms terms={terms} text={who.history} />
        </Fact>
        <Fact name="Influence">{influenceWords(influence)}</Fact>
        <Fact name="Can put behind a choice">
          {gives.length === 0 ? 'Nothing yet.' : `${capital(gives.join(', '))}.`} {refusal && refusalSentence(refusal)}
        </Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
