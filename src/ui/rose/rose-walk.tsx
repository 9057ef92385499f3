import type { ReactNode } from 'react';
import type { DecisionReport } from '../../debrief/decisions.ts';
import { FeltList } from '../marks/felt-list.tsx';
import { LetterTile } from '../marks/letter-tile.tsx';

interface Props {
  readonly decision: DecisionReport;
  readonly of: number;
  /** Whether anything was meant in any decision. */
  readonly declared: boolean;
  readonly onStep: (index: number) => void;
  readonly onBack: () => void;
}

/** One decision, walked back to: what was chosen, what was meant, what landed and why it worked as it did. */
export function RoseWalk({ decision, of, declared, onStep, onBack }: Props): ReactNode {
  const { index, label, letter, title, headline, meant, landed, worked, why } = decision;
  return (
    <div className="rose-walk">
      <p className="eyebrow" aria-live="polite">{`Decision ${index + 1} of ${of}: ${label}`}</p>
      <h2 className="rose-headline">{headline}</h2>
      <p className="rose-chosen">
        <LetterTile letter={letter} />
        <span>{title}</span>
      </p>
      {declared && <FeltList heading="You meant" ids={meant} none="You did not say." />}
      {why !== '' && <p className="rose-why">“{why}”</p>}
      <FeltList heading="It landed as" ids={landed} none="Nothing people could name." />
      <h3>Why</h3>
      <p>{worked.join(' ')}</p>
      <p className="rose-steps">
        <Step to={index - 1} of={of} onStep={onStep}>
          Earlier
        </Step>
        <Step to={index + 1} of={of} onStep={onStep}>
          Later
        </Step>
        <button type="button" className="button" onClick={onBack}>
          Back <kbd>Esc</kbd>
        </button>
      </p>
    </div>
  );
}

interface StepProps {
  readonly to: number;
  readonly of: number;
  readonly onStep: (index: number) => void;
  readonly children: string;
}

function Step({ to, of, onStep, children }: StepProps): ReactNode {
  const none = to < 0 || to >= of;
  return (
    <button type="button" className="button" aria-disabled={none} onClick={() => none || onStep(to)}>
      {children}
      {none && <span className="hidden-text">: there is none</span>}
    </button>
  );
}
