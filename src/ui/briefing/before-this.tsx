import { type ReactNode, useId } from 'react';
import type { BroughtWords } from '../../debrief/brought-words.ts';
import { gradeSentences } from '../../debrief/grade-sentences.ts';
import { numberWord } from '../panel/number-words.ts';
import { Paragraphs } from '../words/paragraphs.tsx';
import './before-this.css';

export interface BeforeThisProps {
  /** Title of the journey. */
  readonly journey: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** The time since the chapter before; empty in the first. */
  readonly between: string;
  readonly lines: readonly BroughtWords[];
}

/** The chapter's place in its journey, and what the one before made of it. */
export function BeforeThis({ journey, number, of, between, lines }: BeforeThisProps): ReactNode {
  const id = useId();
  return (
    <section className="before-this" aria-labelledby={id}>
      <h2 className="briefing-title" id={id}>
        {number === 1 ? journey : 'What came before'}
      </h2>
      <p className="eyebrow">
        {journey}, chapter {numberWord(number)} of {numberWord(of)}
      </p>
      {number === 1 ? (
        <p>What you leave at the end of this chapter is what the next begins with.</p>
      ) : (
        <Paragraphs terms={[]} text={between} />
      )}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              <p>{line.says}</p>
              {line.changes.length > 0 && (
                <ul className="before-this-changes">
                  {line.changes.map((change) => (
                    <li key={change}>{change}</li>
                  ))}
                </ul>
              )}
              {line.grade !== 'judgement' && <p className="before-this-rests">{gradeSentences[line.grade]}</p>}
            </li>
          ))}
        </ul>
      )}
      {number > 1 && (
        <p className="before-this-rests">
          People who stay are as you left them; posts and places remember. How much comes along is ours, not the study’s.
        </p>
      )}
    </section>
  );
}
