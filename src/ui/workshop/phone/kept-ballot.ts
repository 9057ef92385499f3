/** What somebody is about to vote, kept in the window so that a reload or a locked screen loses nothing. */
export interface KeptBallot {
  readonly picked?: string | undefined;
  /** Names a vote that was cast and has not been heard yet. */
  readonly sending?: string | undefined;
  /** An option that was cast and not taken. */
  readonly missed?: string | undefined;
  /** Sent once, and taken up again. */
  readonly changing: boolean;
}

const place = 'bearings-ballot';

/** What is kept for a round; nothing where another round's is. */
export function readBallot(round: string): KeptBallot {
  const empty = { changing: false };
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('round' in kept) || kept.round !== round) return empty;
    const word = (name: string): string | undefined => {
      const value: unknown = Reflect.get(kept, name);
      return typeof value === 'string' ? value : undefined;
    };
    return { picked: word('picked'), sending: word('sending'), missed: word('missed'), changing: Reflect.get(kept, 'changing') === true };
  } catch {
    // A browser that keeps nothing, or words that somebody else put there.
    return empty;
  }
}

export function keepBallot(round: string, ballot: KeptBallot): void {
  try {
    sessionStorage.setItem(place, JSON.stringify({ round, ...ballot }));
  } catch {
    // Then it lasts as long as the page.
  }
}
