import type { ReactNode } from 'react';
import { AskFirst } from './ask-first.tsx';
import type { MainButtonsProps } from './main-buttons.tsx';
import type { NextStep } from './next-step.ts';
import { ShareCode } from './share-code.tsx';

interface Props extends Pick<MainButtonsProps, 'view' | 'join' | 'debrief' | 'onDebrief'> {
  readonly step: NextStep;
  readonly onGo: (step: NextStep) => void;
}

/** The main button and what it means; below it what can be done instead. Yellow only where the move is the facilitator’s. */
export function MainStep({ view, join, debrief, onDebrief, step, onGo }: Props): ReactNode {
  return (
    <div className="main-step">
      {step.waits && <p className="main-waits">{step.more}</p>}
      {step.to === 'code' && <ShareCode join={join} code={view.code} />}
      {step.to === 'debrief' && (
        <a className="main-go" href={debrief} target="_blank" rel="noopener" onClick={onDebrief}>
          {step.says}
        </a>
      )}
      {step.to === undefined && (
        <AskFirst
          className={step.waits ? 'main-button main-second' : 'main-go'}
          question={step.first}
          yes={step.first === undefined ? '' : 'Close it'}
          onSure={() => onGo(step)}
        >
          {step.says}
        </AskFirst>
      )}
      {!step.waits && step.more !== undefined && <p className="console-note">{step.more}</p>}
      {step.others?.map((other) => (
        <button key={other.says} type="button" className="main-button main-second" onClick={() => onGo(other)}>
          {other.says}
        </button>
      ))}
    </div>
  );
}
