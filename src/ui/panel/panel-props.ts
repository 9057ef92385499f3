import type { ReactNode } from 'react';
import type { Play } from '../../store/play.ts';
import type { Settings } from '../../store/settings.ts';
import type { PlayActions, Preview } from '../play/play-actions.ts';

/** Places in the panel where a quiet line may teach something once. */
export type HintSpot = 'frame' | 'looks' | 'options' | 'behind' | 'leaning' | 'decide' | 'outcome' | 'reveal';

/** What every page of the panel gets. */
export interface PanelProps {
  readonly play: Play;
  readonly actions: PlayActions;
  readonly preview: Preview;
  readonly settings: Settings;
  readonly hints?: Readonly<Partial<Record<HintSpot, ReactNode>>> | undefined;
  /** The register's summary of an evidence id, where it is at hand. */
  readonly evidence?: ((id: string) => string | undefined) | undefined;
}

/** Whether the line of looks lies open: kept over the page that tells what a look found. */
export interface LooksOpen {
  readonly looksOpen: boolean;
  readonly onLooksOpen: (open: boolean) => void;
}
