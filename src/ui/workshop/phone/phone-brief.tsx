import { type ReactNode, useEffect } from 'react';
import type { Brief } from '../../../workshop/brief.ts';
import { Badge } from '../../marks/badge.tsx';
import './phone-brief.css';

/** The brief to be read in silence: where one comes in, who is who, and what words mean. */
export function PhoneBrief({ brief: { headline, text, people, terms } }: { readonly brief: Brief }): ReactNode {
  // What comes after it begins at the head of the page.
  useEffect(() => () => window.scrollTo(0, 0), []);
  return (
    <article className="phone-brief">
      <p className="phone-brief-eyebrow">The brief. Read it in silence.</p>
      <h2 className="phone-title">{headline}</h2>
      <p>{text}</p>
      <h3>Who is who, and what they want</h3>
      <ul>
        {people.map(({ id, name, role, wants, portrait, sphere, trust }) => (
          <li key={id}>
            <Badge portrait={portrait} sphere={sphere} trust={trust} className="phone-brief-face" />
            <p>
              <b>{name}</b>
              <span className="hidden-text">, </span> <span className="phone-brief-role">{role}</span>
              <span className="hidden-text">. Wants: </span> <span className="phone-brief-wants">{wants}</span>
            </p>
          </li>
        ))}
      </ul>
      {terms.length > 0 && (
        <details className="phone-again">
          <summary>Words of the time</summary>
          <dl>
            {terms.map(({ term, says }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </article>
  );
}
