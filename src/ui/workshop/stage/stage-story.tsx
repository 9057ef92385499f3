import type { ReactNode } from 'react';
import { Coin } from '../../marks/coin.tsx';
import { VoteMark } from '../shared/vote-mark.tsx';
import { StageOwn } from './stage-own.tsx';
import type { Told } from './stage-told-of.ts';
import { tablesWords, toldHeading } from './stage-words.ts';
import './stage-story.css';

/** What came of it, told to the whole room: to be read, and to be read aloud. */
export function StageStory({ told: { tables, letter, title, says, text, voice, moved, own } }: { readonly told: Told }): ReactNode {
  return (
    <article className="stage-story">
      <p className="stage-eyebrow">{tables.length > 1 ? `${toldHeading}. ${tablesWords(tables)}` : toldHeading}</p>
      <h1 className="stage-question">{says}</h1>
      {letter !== undefined && (
        <p className="stage-story-did">
          <VoteMark letter={letter} solid />
          <span>
            <span className="hidden-text">{letter}. </span>
            {title}
          </span>
        </p>
      )}
      <div className="stage-story-parts">
        <p className="stage-story-text">{text}</p>
        <div className="stage-story-beside">
          {voice && (
            <p className="stage-story-voice">
              <q>{voice.says}</q> <span>{voice.who}</span>
            </p>
          )}
          <Trust moved={moved} />
          <StageOwn own={own} chosen={letter} />
        </div>
      </div>
    </article>
  );
}

function Trust({ moved }: Pick<Told, 'moved'>): ReactNode {
  if (moved.length === 0) return undefined;
  return (
    <div className="stage-story-trust">
      <h2>Trust</h2>
      <ul>
        {moved.map(({ who, up, trust }) => (
          <li key={who}>
            {trust && <Coin trust={trust[0]} className="stage-coin" mute />}
            <span className="stage-story-arrow" aria-hidden="true">
              {up ? '↗' : '↘'}
            </span>
            {trust && <Coin trust={trust[1]} className="stage-coin" mute />}
            <span>
              {who}
              <span className="hidden-text">
                {' '}
                trusts you {up ? 'more' : 'less'}
                {trust && `: ${trust[0]} to ${trust[1]}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
