/** Practising, or looking back at what was practised. */
export type Mode = 'alone' | 'debrief';

/** Something the player should know: what happened and what to do. */
export interface Notice {
  readonly kind: 'error' | 'note';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** Everything a player can do on the home shelf. Ids of sheets are ids of scenarios. */
export interface HomeActions {
  readonly onMode: (mode: Mode) => void;
  readonly onSelect: (sheet: string) => void;
  /** Opens a sheet for a new run. */
  readonly onOpen: (sheet: string) => void;
  /** Opens the first sheet of a journey, to begin it. */
  readonly onJourney: (sheet: string, journey: string) => void;
  /** Goes on to the chapter after the one that this run ended. */
  readonly onGoOn: (run: string) => void;
  readonly onCarryOn: (run: string) => void;
  readonly onDebrief: (run: string) => void;
  readonly onRename: (run: string, name: string) => void;
  /** Asked and confirmed. */
  readonly onDelete: (run: string) => void;
  readonly onExport: (run: string) => void;
  /** Copies an address that plays the same choices again. */
  readonly onCopyLink: (run: string) => void;
  readonly onImport: (file: File) => void;
  /** Hands the whole text of a run put aside back as a file. */
  readonly onRestoreAside: (run: string) => void;
  readonly onDropAside: (run: string) => void;
  /** Gets the newest Bearings, which can open what this one cannot. */
  readonly onNewest: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
}
