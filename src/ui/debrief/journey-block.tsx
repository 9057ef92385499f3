import type { ReactNode } from 'react';
import type { Outlook } from '../../core/journey.ts';
import { numberWord } from '../panel/number-words.ts';
import { EvidenceItems } from './evidence-items.tsx';
import type { EvidenceOf } from './evidence-of.ts';
import './journey-block.css';
import { restsOn } from '../../debrief/rests-on.ts';
import { Section } from './section.tsx';

export interface JourneyProps {
  readonly title: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Title of the next chapter's sheet. */
  readonly next: string | undefined;
  /** The run has ended. */
  readonly ended: boolean;
  /** What the study expects to come next, where this run closes the journey. */
  readonly outlook: readonly Outlook[];
  readonly onGoOn: () => void;
}

/** Where the run stands in its journey: the way on, or the study's outlook at its close. */
export function JourneyBlock({
  title,
  number,
  of,
  next,
  ended,
  outlook,
  onGoOn,
  evidence,
}: JourneyProps & { readonly evidence: EvidenceOf }): ReactNode {
  const chapter = `${title}, chapter ${numberWord(number)} of ${numberWord(of)}`;
  return (
    <Section title={next === undefined ? 'What the study expects next' : 'The journey goes on'} area="journey">
      <p className="eyebrow">{chapter}</p>
      {next !== undefined &&
        (ended ? (
          <p className="journey-next">
            <button type="button" className="button button-ink" onClick={onGoOn}>
              Go on to chapter {numberWord(number + 1)}
            </button>
            <span>
              {next}. It begins with what you leave here: people who stay, what was built, how the place is read, and what you have
              practised.
            </span>
          </p>
        ) : (
          <p>When this chapter has ended, the next begins with what you leave here: {next}.</p>
        ))}
      {next === undefined && !ended && <p>When this chapter has ended, the study’s outlook closes the journey.</p>}
      {outlook.length > 0 && (
        <ul className="outlook">
          {outlook.map((one) => (
            <li key={one.id}>
              <h3>{one.headline}</h3>
              <p>{one.says}</p>
              {restsOn(one.grade) && <p className="debrief-cite">{restsOn(one.grade)}</p>}
              <EvidenceItems ids={one.evidence} evidence={evidence} />
            </li>
          ))}
        </ul>
      )}
      {outlook.length > 0 && <p className="debrief-cite">The study looked ahead from December 2010, in its chapter 8.</p>}
    </Section>
  );
}
