import { type PointerEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { Offer } from '../../core/offer.ts';
import { refusalSentence } from '../../core/refusal.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { World } from '../../core/world.ts';
import type { Preview } from '../play/play-actions.ts';
import { optionRefused } from '../play/refused-words.ts';
import { Cares } from './cares.tsx';
import { Costs } from './costs.tsx';
import { keepInSight } from './keep-in-sight.ts';
import './option-card.css';

interface Props {
  readonly scenario: Scenario;
  readonly world: World;
  readonly offer: Offer;
  /** Empty for letting it pass. */
  readonly letter: string;
  /** Name of the group of radio buttons. */
  readonly group: string;
  readonly chosen: boolean;
  readonly preview: Preview;
  readonly onPick: (option: string) => void;
  /** Says why it cannot be chosen. */
  readonly onRefused: (says: string) => void;
  readonly onPreview: (preview: Preview) => void;
}

/** One option: letter, title, line, costs, who cares. The whole card is its radio button. */
export function OptionCard({ scenario, world, offer, letter, group, chosen, preview, onPick, onRefused, onPreview }: Props): ReactNode {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const { option, refusal } = offer;
  useEffect(() => {
    if (!chosen || !card.current) return undefined;
    // The foot grows when something is chosen: what was chosen stays in sight, and nothing moves where it is.
    const seen = card.current;
    keepInSight(seen);
    const later = requestAnimationFrame(() => keepInSight(seen));
    return () => cancelAnimationFrame(later);
  }, [chosen]);
  const point = (): void => onPreview({ option: option.id });
  const unpoint = (): void => onPreview({});
  // A card that slides under a resting pointer is not pointed at: only a pointer that moves points.
  const move = ({ movementX, movementY }: PointerEvent): void => {
    if (preview.option !== option.id && (movementX !== 0 || movementY !== 0)) point();
  };
  const pick = (): void => {
    if (refusal) {
      onRefused(optionRefused(letter, refusal));
      return;
    }
    onPick(option.id);
    unpoint();
  };
  const state = `${chosen ? ' option-chosen' : ''}${refusal ? ' option-refused' : ''}${option.id === 'pass' ? ' option-pass' : ''}`;
  return (
    <div className={`option${state}`} ref={card}>
      <input
        type="radio"
        className="card-input"
        name={group}
        value={option.id}
        checked={chosen}
        aria-disabled={refusal !== undefined}
        aria-labelledby={`${id}-letter ${id}-title`}
        aria-describedby={`${id}-line ${id}-more`}
        // The second half of a double click would choose the card that has slid under the pointer.
        onClick={(event) => event.detail > 1 && event.preventDefault()}
        onChange={pick}
        onFocus={point}
        onBlur={unpoint}
        onPointerMove={move}
        onPointerLeave={unpoint}
      />
      <span className="option-letter" id={`${id}-letter`}>
        {letter}
      </span>
      <span className="option-title" id={`${id}-title`}>
        {option.title}
      </span>
      <span className="option-line" id={`${id}-line`}>
        {option.id === 'pass' ? 'nothing to pay now, never neutral' : option.line}
        {option.id === 'pass' && (
          <span aria-hidden="true">
            <kbd>5</kbd>
          </span>
        )}
      </span>
      <span className="option-end" id={`${id}-more`}>
        {option.id !== 'pass' && <Costs costs={offer.costs} more={offer.costsMore} refusal={refusal} />}
        {refusal && refusal.reason !== 'short' && <span className="option-why">{refusalSentence(refusal)}</span>}
        {option.id !== 'pass' && <Cares scenario={scenario} world={world} cares={offer.cares} pointed={preview.spot?.id} />}
      </span>
    </div>
  );
}
