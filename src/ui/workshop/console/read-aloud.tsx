import { type ReactNode, useState } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { type AloudPart, aloudParts } from './aloud-parts.ts';
import './read-aloud.css';

interface Props {
  readonly view: ConsoleView;
  /** Whether people read on phones of their own; without, whoever stands here reads to them. */
  readonly phones: boolean;
}

/** The words to read aloud, in a fold that stays as it was left; where tables differ, each way in a fold of its own. */
export function ReadAloud({ view, phones }: Props): ReactNode {
  const [open, setOpen] = useState(!phones);
  const parts = aloudParts(view);
  const [only, ...others] = parts;
  if (!only) return null;
  return (
    <details className="read-aloud" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>To read aloud</summary>
      {others.length === 0 ? <Words part={only} /> : parts.map((part) => <Way key={part.tables} part={part} />)}
    </details>
  );
}

/** What some of the tables hear: what came there says in a line whose it is. */
function Way({ part }: { readonly part: AloudPart }): ReactNode {
  return (
    <details name="read-aloud-way">
      <summary>
        {part.tables}: {part.title}
      </summary>
      <Words part={part} />
    </details>
  );
}

function Words({ part: { title, text, asks } }: { readonly part: AloudPart }): ReactNode {
  const head = <p className="read-aloud-title">{title}</p>;
  return (
    <div className="read-aloud-words">
      {!asks && head}
      {text.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {asks && head}
    </div>
  );
}
