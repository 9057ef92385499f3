import type { ReactNode } from 'react';
import type { Term } from '../../../core/scenario.ts';
import type { Brief } from '../../../workshop/brief.ts';
import { Badge } from '../../marks/badge.tsx';
import { splitTerms } from '../../words/split-terms.ts';
import './stage-brief.css';

interface Props {
  readonly title: string;
  readonly brief: Brief;
  /** Nobody has a phone: words that the brief does not explain are explained here. */
  readonly alone: boolean;
  /** The way in and the time, for whoever has them. */
  readonly children?: ReactNode;
}

/** The brief on the wall: where one comes in, and who is who. */
export function StageBrief({ title, brief: { headline, text, people, terms }, alone, children }: Props): ReactNode {
  return (
    <div className={`stage-brief${alone ? ' stage-brief-alone' : ''}`}>
      <div>
        <p className="stage-eyebrow">{title}</p>
        <h1 className="stage-brief-heading">{headline}</h1>
        <p className="stage-scene">{text}</p>
        {alone && <Terms text={text} terms={terms} />}
      </div>
      <section aria-labelledby="stage-brief-who">
        <h2 id="stage-brief-who">Who is who, and what they want</h2>
        <ul>
          {people.map(({ id, name, role, wants, portrait, sphere, trust }) => (
            <li key={id}>
              <Badge portrait={portrait} sphere={sphere} trust={trust} className="stage-brief-face" />
              <p>
                <b>{name}</b>
                <span className="hidden-text">, </span> <span className="stage-brief-role">{role}</span>
                <span className="hidden-text">. Wants: </span> <span className="stage-brief-wants">{wants}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
      {children}
    </div>
  );
}

/** As many as there is room for, in the order in which they are met. */
const mostTerms = 2;

function Terms({ text, terms }: { readonly text: string; readonly terms: readonly Term[] }): ReactNode {
  const met = splitTerms(text, terms)
    .flatMap(({ term }) => term ?? [])
    .slice(0, mostTerms);
  if (met.length === 0) return undefined;
  return (
    <dl className="stage-brief-terms">
      {met.map(({ term, says }) => (
        <div key={term}>
          <dt>{term}: </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
