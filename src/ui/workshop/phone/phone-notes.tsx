import type { ReactNode } from 'react';
import type { NewsView } from '../../../workshop/decision-view.ts';
import './phone-notes.css';

interface Props {
  readonly news: readonly NewsView[];
  /** Said to the room, or empty. */
  readonly line: string;
  /** While something is asked each takes one line and opens: what is asked stays within reach. */
  readonly folded: boolean;
}

/** What is said to the room, and what has happened since the last decision. */
export function PhoneNotes({ news, line, folded }: Props): ReactNode {
  if (!folded)
    return (
      <>
        {line !== '' && <p className="phone-line">{line}</p>}
        {news.map(({ title, text }) => (
          <section key={title} className="phone-news" aria-label="News">
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
      </>
    );
  return (
    <>
      {line !== '' && (
        <details key={line} className="phone-fold">
          <summary>{line}</summary>
        </details>
      )}
      {news.map(({ title, text }) => (
        <details key={title} className="phone-fold">
          <summary>{title}</summary>
          <p>{text}</p>
        </details>
      ))}
    </>
  );
}
