import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Written } from '../core/next-chapter.ts';
import type { Keeping } from '../store/keeping.ts';
import type { AsideRun, KeptRun } from '../store/kept-run.ts';
import type { Playing } from '../store/play.ts';
import { defaultSettings, type Settings } from '../store/settings.ts';
import type { Route } from './routes.ts';

/** A scenario fetched for the page, and where else it can be met. */
export interface Opened extends Written {
  /** Items of the register that it names. */
  readonly evidence: Readonly<Record<string, { readonly summary: string; readonly lines: string } | undefined>>;
}

/** Something the player should know: what happened and what to do. */
export interface Notice {
  readonly kind: 'error' | 'note';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

export interface AppState {
  readonly route: Route;
  readonly settings: Settings;
  /** Newest first. `undefined` until the archive has been read. */
  readonly runs: readonly KeptRun[] | undefined;
  readonly aside: readonly AsideRun[];
  readonly keeping: Keeping;
  /** Ids of runs whose last step this browser does not keep. */
  readonly unkept: readonly string[];
  /** Scenarios fetched so far. */
  readonly opened: Readonly<Record<string, Opened | undefined>>;
  /** The run being played, or read in its debrief. */
  readonly playing: Playing | undefined;
  readonly notice: Notice | undefined;
  readonly offline: boolean;
  /** Changes to a newer version that waits, where one does. */
  readonly newest: (() => void) | undefined;
}

export const createAppState = (): StoreApi<AppState> =>
  createStore<AppState>(() => ({
    route: { screen: 'home', mode: 'alone' },
    settings: defaultSettings,
    runs: undefined,
    aside: [],
    keeping: 'lasting',
    unkept: [],
    opened: {},
    playing: undefined,
    notice: undefined,
    offline: false,
    newest: undefined,
  }));
