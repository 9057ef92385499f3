import type { ReactNode } from 'react';
import { drawOutcomePatterns, outcomeClasses, readOutcomeFill } from '../../art/outcomes.ts';
import { Art } from '../art.tsx';
import { ProfileSquare } from '../marks/profile-square.tsx';

const uid = 'reading';

/** The key to a cover: the profile square with its axes and the scale of outcomes. */
export function ReadingTheCover(): ReactNode {
  const boxes = outcomeClasses.map(
    (outcome, index) =>
      `<rect x="${0.75 + index * 40}" y=".75" width="40" height="22" fill="${readOutcomeFill(uid, outcome)}" stroke="#14233B" stroke-width="1.2"/>`,
  );
  return (
    <section className="reading" aria-labelledby="reading-title">
      <h2 className="bay-title" id="reading-title">
        Reading the cover
      </h2>
      <div className="reading-key">
        <ProfileSquare className="reading-square" profile={{ consistency: 3, politicalStability: 2 }} />
        <p>The square: up, steadier performance; right, calmer politics.</p>
        <div className="reading-scale">
          <Art className="reading-bar" viewBox="0 0 201.5 23.5" markup={`<defs>${drawOutcomePatterns(uid)}</defs>${boxes.join('')}`} />
          <p>
            <span>weaker outcomes</span>
            <span className="hidden-text"> to </span>
            <span>stronger</span>
          </p>
        </div>
      </div>
    </section>
  );
}
