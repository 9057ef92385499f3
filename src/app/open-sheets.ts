import type { StoreApi } from 'zustand/vanilla';
import type { AppState, Notice, Opened } from './app-state.ts';

interface Needs {
  readonly hasSheet: (id: string) => boolean;
  readonly loadScenario: (id: string) => Promise<Opened>;
  readonly getNewest: () => void;
}

/** What a notice offers where only a newer page can help. */
export const newestOf = ({ getNewest }: Pick<Needs, 'getNewest'>): NonNullable<Notice['action']> => ({
  label: 'Get the newest Bearings',
  run: getNewest,
});

/** Opens a sheet, which is fetched once. `undefined` where it would not open, with a sentence that says why; `again`: how it is tried anew. */
export type OpenSheet = (id: string, again?: () => void) => Promise<Opened | undefined>;

/** `retry`: tries again whatever the page was at. */
export function openSheets(state: StoreApi<AppState>, needs: Needs, retry: () => void): OpenSheet {
  const notify = (notice: Notice): undefined => {
    state.setState({ notice });
  };
  return async (id, again = retry) => {
    if (id === '') return notify({ kind: 'error', text: 'That address names no sheet to compare runs of. The shelf has them all.' });
    if (!needs.hasSheet(id))
      return notify({ kind: 'error', text: 'This Bearings has no sheet of that name. A newer one may.', action: newestOf(needs) });
    const known = state.getState().opened[id];
    if (known) return known;
    try {
      const opened = await needs.loadScenario(id);
      state.setState({ opened: { ...state.getState().opened, [id]: opened } });
      return opened;
    } catch {
      const text = 'This sheet would not open. Check the connection, then try again.';
      return notify({ kind: 'error', text, action: { label: 'Try again', run: again } });
    }
  };
}
