import type { ReactNode } from 'react';
import type { RoleCard } from '../../../workshop/kit.ts';
import './kit-card.css';
import { KitFace } from './kit-face.tsx';

interface Props {
  readonly card: RoleCard;
  /** The scenario and, where there are several, the table. */
  readonly of: string;
}

/** A role on a quarter of a page. Folded, its foot lies on what only its holder may read, and the name stays outside. */
export function KitCard({ card, of }: Props): ReactNode {
  const { title, plays, aim, knows } = card;
  return (
    <li className="kit-card">
      <div className="kit-card-name">
        <p className="kit-small">{of}</p>
        <KitFace card={card} />
        <h3>{title}</h3>
        {plays && <p>{plays.role}</p>}
      </div>
      <div className="kit-card-inside">
        <h4>What you want</h4>
        <p>{aim}</p>
        {plays && <p className="kit-small">If this person leaves the story, speak for whoever comes next.</p>}
      </div>
      <div className="kit-card-inside kit-card-flap">
        <p className="kit-small kit-fold">Fold the foot up here</p>
        <h4>What you know</h4>
        <p>{knows}</p>
        <p className="kit-small">For you alone. Say it in your own words, when it helps.</p>
      </div>
    </li>
  );
}
