import type { ReactNode } from 'react';
import { VoteMark } from '../shared/vote-mark.tsx';
import type { Way } from './stage-ways-of.ts';
import { nothingWords, overHeading, tablesWords } from './stage-words.ts';
import './stage-over.css';

const chosenWords = 'What was decided, in order';

/** Ways that the wall has room to tell in full. */
const mostTold = 3;

/** Rows that the wall has room for, in two columns. */
const mostRows = 12;

interface Props {
  readonly ended: boolean;
  readonly ways: readonly Way[];
}

/** The way each table went and what it came to, to talk from: large where there is one. */
export function StageOver({ ended, ways }: Props): ReactNode {
  const [only] = ways;
  const heading = overHeading(ways, ended);
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
        <p className="stage-scene">{only.text}</p>
        <Did did={only.did} />
      </div>
    );
  const shown = ways.slice(0, ways.length > mostRows ? mostRows - 1 : mostRows);
  const more = ways.length - shown.length;
  return (
    <>
      <h1 className="stage-heading">{heading}</h1>
      <p className="stage-eyebrow">What came last at each table, and what it chose, in order.</p>
      <ul className={`stage-ways${ways.length > 6 ? ' stage-ways-two' : ''}`}>
        {shown.map(({ tables, did, says, text }) => (
          <li key={tables[0]}>
            <div>
              <p className="stage-told-who">{tablesWords(tables)}</p>
              <p className="stage-told-says">{says}</p>
              {ways.length <= mostTold && <p className="stage-way-text">{text}</p>}
            </div>
            <Letters did={did} />
          </li>
        ))}
        {more > 0 && <li className="stage-told-who">And {more} more.</li>}
      </ul>
    </>
  );
}

/** What was decided, in order, in words. */
function Did({ did }: Pick<Way, 'did'>): ReactNode {
  if (did.length === 0) return undefined;
  return (
    <>
      <h2 className="stage-eyebrow stage-did-head">{chosenWords}</h2>
      <ol className={`stage-did${did.length > 4 ? ' stage-did-two' : ''}`}>
        {did.map(({ letter, title }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be decided twice, and its place is all that tells it apart
          <li key={at}>
            <VoteMark letter={letter} solid />
            <span className="hidden-text">{letter}. </span>
            {title}
          </li>
        ))}
      </ol>
    </>
  );
}

/** A mark for each decision, in order. */
function Letters({ did }: Pick<Way, 'did'>): ReactNode {
  if (did.length === 0) return undefined;
  return (
    <ol className="stage-letters" aria-label={chosenWords}>
      {did.map(({ letter, title }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be decided twice, and its place is all that tells it apart
        <li key={at}>
          <VoteMark letter={letter} solid />
          <span className="hidden-text">
            {letter}, {title}
          </span>
        </li>
      ))}
    </ol>
  );
}
