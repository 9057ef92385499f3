import { type ReactNode, useId } from 'react';
import { type Refusal, refusalSentence } from '../../core/refusal.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Look } from '../../core/story.ts';
import type { World } from '../../core/world.ts';
import { lookRefused } from '../play/refused-words.ts';
import { closesWords } from './closes-words.ts';
import { Costs } from './costs.tsx';
import { Glyph } from './glyph.tsx';
import { LookSpot } from './look-spot.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly world: World;
  readonly look: Look;
  readonly refusal: Refusal | undefined;
  readonly onLook: (look: string) => void;
  readonly onRefused: (says: string) => void;
  readonly onReread: (look: string) => void;
}

/** One look: where, what and at what price. Taken ones open again what was found; refused ones say why. */
export function LookButton({ scenario, world, look, refusal, onLook, onRefused, onReread }: Props): ReactNode {
  const id = useId();
  const seen = refusal?.reason === 'seen';
  const refused = refusal !== undefined && !seen;
  const closes = refusal ? undefined : closesWords(scenario, world, look);
  const press = (): void => {
    if (seen) onReread(look.id);
    else if (refused) onRefused(lookRefused(look, refusal));
    else onLook(look.id);
  };
  return (
    <button
      type="button"
      className={`look${seen ? ' look-seen' : ''}`}
      aria-disabled={refused}
      aria-describedby={`${id}-why`}
      onClick={press}
    >
      <LookSpot scenario={scenario} world={world} at={look.at} />
      <span className="look-words">
        <span className="look-title">{look.title}</span>
        {closes !== undefined && (
          <span className="look-closes">
            <span className="hidden-text">, </span>
            {closes}
            <span className="hidden-text">. </span>
          </span>
        )}
      </span>
      <span className="look-end" id={`${id}-why`}>
        {seen ? (
          <>
            <Glyph icon="tick" />
            <span className="hidden-text">Done: read it again.</span>
          </>
        ) : (
          <Costs costs={look.costs} refusal={refusal} />
        )}
        {refused && refusal.reason !== 'short' && <span className="look-why">{refusalSentence(refusal)}</span>}
      </span>
    </button>
  );
}
