/** What the map is given when it is mounted, and what it gives back. */
import type { Box, MapGeography, PeopleLayout } from './grounds.ts';
import type { MapModel, ThingKind } from './model.ts';
import type { RendererName } from './renderer.ts';
import type { Clear } from './view.ts';

export interface MapProps {
  readonly geography: MapGeography;
  readonly people: PeopleLayout;
  /** Addresses of the drawn sheets. */
  readonly urls: { readonly under: string; readonly over: string };
  readonly reducedMotion: boolean;
  /** css px of the element that panels cover. */
  readonly clear?: Clear;
  /** Chosen by what the machine has, unless a bench looks at one. */
  readonly renderer?: RendererName;
  readonly onPick: (kind: ThingKind, id: string) => void;
  /** Called when the thing under the pointer changes; `undefined` where there is none. */
  readonly onHover: (kind: ThingKind | undefined, id: string | undefined) => void;
  /** Called when the sheet leaves its fit or comes back to it: the bay is no longer empty then, so the key needs a ground. */
  readonly onZoom?: (zoomed: boolean) => void;
  /** Called when a map that was shown cannot be drawn any more. */
  readonly onFail?: () => void;
}

export interface MapHandle {
  /** Shows a model, animating the difference. Cheap when nothing has changed. */
  draw(model: MapModel): void;
  /** Ends every animation at once. */
  skip(): void;
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** css px. */
  panBy(dx: number, dy: number): void;
  /** `covered`: boxes of the element, css px, that things of the page lie on. */
  setClear(clear: Clear, covered?: readonly Box[]): void;
  setReducedMotion(reducedMotion: boolean): void;
  destroy(): void;
  /** Resolves when the first model is on screen; rejects when the sheet does not load. */
  readonly snapshotReady: Promise<void>;
}
