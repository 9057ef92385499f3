import type { ReactNode } from 'react';
import { icons } from '../../art/glyphs.ts';
import { Art } from '../art.tsx';
import type { Notice } from './home-actions.ts';
import './notice-strip.css';

const drawn = (icon: string): string =>
  `<g fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" stroke-linecap="round">${icon}</g>`;

interface Props {
  readonly notice: Notice | undefined;
  /** What stays true until something is done about it. */
  readonly standing?: readonly Notice[] | undefined;
}

/** What happened and what to do. The live regions stand before the words do, so that they are read out. */
export function NoticeStrip({ notice, standing = [] }: Props): ReactNode {
  const error = notice?.kind === 'error';
  return (
    <>
      <div role="alert">{error && <Words notice={notice} />}</div>
      <div role="status">
        {notice && !error && <Words notice={notice} />}
        {standing.map((one) => (
          <Words key={one.text} notice={one} />
        ))}
      </div>
    </>
  );
}

function Words({ notice: { kind, text, action } }: { readonly notice: Notice }): ReactNode {
  return (
    <div className="home-notice" data-kind={kind}>
      <Art className="home-notice-sign" viewBox="0 0 24 24" markup={drawn(kind === 'error' ? icons.warning : icons.tick)} />
      <p>{text}</p>
      {action && (
        <button type="button" className="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
