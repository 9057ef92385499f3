import type { Behaviour } from '../../core/names.ts';

/** A person, ward or place that is pointed at or opened. */
export interface Spot {
  readonly kind: 'person' | 'ward' | 'place';
  readonly id: string;
}

/** What is being pointed at: the map and the gauges preview it. Focus and tap do the same as hover. */
export interface Preview {
  readonly option?: string | undefined;
  readonly spot?: Spot | undefined;
}

/** Everything a player can do on the play sheet. */
export interface PlayActions {
  readonly onLook: (look: string) => void;
  readonly onPickFrame: (frame: string) => void;
  /** Says it aloud. */
  readonly onFrame: (frame: string) => void;
  readonly onPick: (option: string) => void;
  readonly onApply: (apply: readonly string[]) => void;
  readonly onIntend: (meant: readonly Behaviour[], why: string) => void;
  readonly onDecide: () => void;
  readonly onContinue: () => void;
  readonly onDrop: (initiative: string) => void;
  /** Goes back to before the journal entry with this index. */
  readonly onUndo: (entry: number) => void;
  /** Says why something that was tried cannot be done, in a sentence. */
  readonly onRefused: (says: string) => void;
  readonly onPreview: (preview: Preview) => void;
  /** Opens the card of a spot, or closes it. */
  readonly onCard: (spot: Spot | undefined) => void;
  /** To the home shelf. */
  readonly onLeave: () => void;
  readonly onDebrief: () => void;
  /** Hands the run over as a file. */
  readonly onSave: () => void;
}
