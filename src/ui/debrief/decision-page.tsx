import { type ReactNode, useEffect, useId, useRef } from 'react';
import { othersResources, ownResources } from '../../core/names.ts';
import { type HappenedReport, tookWords } from '../../debrief/brought-in.ts';
import { costWords } from '../../debrief/cost-words.ts';
import type { DecisionReport } from '../../debrief/decisions.ts';
import { Flag } from '../rose/flag.tsx';
import './decision-page.css';
import { leadersSay } from '../../debrief/leaders-words.ts';
import { restsOn } from '../../debrief/rests-on.ts';
import { FeltList } from '../marks/felt-list.tsx';
import { LetterTile } from '../marks/letter-tile.tsx';
import { useBackCloses } from '../use-back-closes.ts';
import { EvidenceItems } from './evidence-items.tsx';
import type { EvidenceOf } from './evidence-of.ts';
import { MovedList } from './moved-list.tsx';

interface Props {
  readonly decision: DecisionReport;
  readonly of: number;
  /** Whether anything was meant in any decision. */
  readonly declared: boolean;
  /** Month and year once its time had passed. */
  readonly ended: string;
  readonly nameOf: (stakeholder: string) => string;
  readonly evidence: EvidenceOf;
  readonly onStep: (index: number) => void;
  readonly onClose: () => void;
}

/** One decision, whole: choice, consequence, meant, landed, why it worked, what moved, what the study says. */
export function DecisionPage({ decision, of, declared, ended, nameOf, evidence, onStep, onClose }: Props): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const heading = useId();
  const leaders = leadersSay(decision);
  useBackCloses(ref);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another decision is another page, read from its top
  useEffect(() => {
    ref.current?.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [decision.index]);
  const {
    index,
    label,
    letter,
    question,
    headline,
    consequence,
    meant,
    why,
    landed,
    worked,
    moves,
    brought,
    looks,
    took,
    paid,
    backedBy,
    study,
    trap,
  } = decision;
  return (
    <dialog ref={ref} className="decision inset" aria-labelledby={heading} onClose={onClose}>
      <p className="eyebrow" aria-live="polite">{`Decision ${index + 1} of ${of}: ${label} · until ${ended}`}</p>
      <h2 id={heading} ref={title} tabIndex={-1}>
        {headline}
      </h2>
      {brought.length > 0 && (
        <>
          <h3>What was brought in</h3>
          <Found list={brought} />
        </>
      )}
      <h3>What you found first</h3>
      {looks.length === 0 ? (
        <p>You did not look before this one.</p>
      ) : (
        <Found list={looks.map(({ id, title: looked, found }) => ({ id, title: looked, text: found }))} />
      )}
      <h3>What you chose</h3>
      <p className="decision-choice">
        <LetterTile letter={letter} />
        <span>
          {question} <b>{decision.title}</b>
        </span>
      </p>
      <p>{consequence}</p>
      <div className="decision-felt">
        {declared && (
          <div>
            <FeltList heading="You meant" ids={meant} none="You did not say." />
          </div>
        )}
        <div>
          <FeltList heading="It landed as" ids={landed} none="Nothing people could name." />
        </div>
      </div>
      {why !== '' && <p className="decision-why">“{why}”</p>}
      <h3>Why it worked as it did</h3>
      <p>{worked.join(' ')}</p>
      <h3>What it took</h3>
      <p>{`Your own: ${costWords(paid, ownResources)}. From others: ${costWords(paid, othersResources)}.${backedBy.length > 0 ? ` Behind it: ${backedBy.join(', ')}.` : ''}`}</p>
      <h3>What moved, by {ended}</h3>
      <MovedList moves={moves} nameOf={nameOf} />
      {took.length > 0 && <p>{took.map(tookWords).join(' ')}</p>}
      <h3>What the study says</h3>
      <div className="decision-study">
        {decision.asInCase && <Flag />}
        <p>
          {study?.says ?? 'The study is silent here.'}
          {study && restsOn(study.grade) && <small> {restsOn(study.grade)}</small>}
          {leaders && <small> {leaders}</small>}
        </p>
      </div>
      {study && <EvidenceItems ids={study.evidence} evidence={evidence} />}
      {trap && (
        <p>
          <b>A known trap.</b> {trap.says} <small>{restsOn(trap.grade)}</small>
        </p>
      )}
      <p className="decision-steps">
        {index > 0 && (
          <button type="button" className="button" onClick={() => onStep(index - 1)}>
            Earlier
          </button>
        )}
        {index + 1 < of && (
          <button type="button" className="button" onClick={() => onStep(index + 1)}>
            Later
          </button>
        )}
        <button type="button" className="button button-ink" onClick={() => ref.current?.close()}>
          Close <kbd>Esc</kbd>
        </button>
      </p>
    </dialog>
  );
}

function Found({ list }: { readonly list: readonly HappenedReport[] }): ReactNode {
  return (
    <ul className="decision-looks">
      {list.map(({ id, title, text }) => (
        <li key={id}>
          <b>{title}</b> {text}
        </li>
      ))}
    </ul>
  );
}
