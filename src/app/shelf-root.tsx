import type { ReactNode } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import { HomeView } from './home-view.tsx';
import type { App } from './open-app.ts';
import { Root } from './root.tsx';

/** The game with the shelf as its first page. */
export const ShelfRoot = ({ state, app }: { readonly state: StoreApi<AppState>; readonly app: App }): ReactNode => (
  <Root state={state} app={app} Home={HomeView} />
);
