import type { ReactNode } from 'react';
import { BesideLink } from './beside-link.tsx';

interface Props {
  /** A sheet to begin with, where runs of others are to be laid beside one another. */
  readonly sheet: string | undefined;
  readonly onAlone: () => void;
}

/** Debrief before anything was played: an empty frame, one sentence, one thing to do. */
export function NothingPlayed({ sheet, onAlone }: Props): ReactNode {
  return (
    <section className="nothing-played" aria-label="Debrief">
      <p>Nothing played yet. Open a sheet first.</p>
      <button type="button" className="button button-ink" onClick={onAlone}>
        To the shelf
      </button>
      {sheet !== undefined && <BesideLink sheet={sheet} />}
    </section>
  );
}
