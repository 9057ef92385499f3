import type { ReactNode } from 'react';

/** Debrief before anything was played: an empty frame, one sentence, one thing to do. */
export function NothingPlayed({ onAlone }: { readonly onAlone: () => void }): ReactNode {
  return (
    <section className="nothing-played" aria-label="Debrief">
      <p>Nothing played yet. Open a sheet first.</p>
      <button type="button" className="button button-ink" onClick={onAlone}>
        To the shelf
      </button>
    </section>
  );
}
