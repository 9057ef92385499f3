import type { ReactNode } from 'react';
import { VoteMark } from '../shared/vote-mark.tsx';
import type { Way } from './stage-ways-of.ts';
import { nothingWords, overHeading, tablesWords } from './stage-words.ts';
import './stage-over.css';

/** Rows that the wall has room for, in two columns. */
const mostRows = 12;

interface Props {
  readonly ended: boolean;
  readonly ways: readonly Way[];
}

/** The way each table went and what it came to, to talk from: large where there is one. */
export function StageOver({ ended, ways }: Props): ReactNode {
  const [only] = ways;
  const heading = overHeading(ended);
  if (!only)
    return (
      <>
        <h1 className="stage-heading">{heading}</h1>
        <p className="stage-scene">{nothingWords}</p>
      </>
    );
  if (ways.length === 1)
    return (
      <div className="stage-alone">
        <p className="stage-eyebrow">
          {heading}
          {only.tables.length > 1 && `. ${tablesWords(only.tables)}`}
        </p>
        <h1 className="stage-alone-says">{only.says}</h1>
        <Letters letters={only.letters} />
        <p className="stage-scene">{only.text}</p>
      </div>
    );
  const shown = ways.slice(0, ways.length > mostRows ? mostRows - 1 : mostRows);
  const more = ways.length - shown.length;
  return (
    <>
      <h1 className="stage-heading">{heading}</h1>
      <ul className={`stage-ways${ways.length > 6 ? ' stage-ways-two' : ''}`}>
        {shown.map(({ tables, letters, says }) => (
          <li key={tables[0]}>
            <div>
              <p className="stage-told-who">{tablesWords(tables)}</p>
              <p className="stage-told-says">{says}</p>
            </div>
            <Letters letters={letters} />
          </li>
        ))}
        {more > 0 && <li className="stage-told-who">And {more} more.</li>}
      </ul>
    </>
  );
}

/** A mark for each decision, in order. */
function Letters({ letters }: Pick<Way, 'letters'>): ReactNode {
  if (letters.length === 0) return undefined;
  return (
    <ol className="stage-letters" aria-label="What was decided, in order">
      {letters.map((letter, at) => (
        <li key={letters.slice(0, at + 1).join()}>
          <VoteMark letter={letter} solid />
          <span className="hidden-text">{letter}</span>
        </li>
      ))}
    </ol>
  );
}
