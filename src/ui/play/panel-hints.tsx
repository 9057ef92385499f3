import type { ReactNode } from 'react';
import type { Play } from '../../store/play.ts';
import type { Settings } from '../../store/settings.ts';
import type { HintSpot } from '../panel/panel-props.ts';
import { HintLine } from './hint-line.tsx';
import { hintFor } from './hints.ts';

/** The hint that helps now, where it belongs to the panel, by its place there. */
export function panelHints(
  play: Play,
  settings: Settings,
  onSettings: (settings: Settings) => void,
): Readonly<Partial<Record<HintSpot, ReactNode>>> {
  const hint = hintFor(play, settings.seen);
  if (!hint || hint.at === 'map') return {};
  const putAway = (): void => onSettings({ ...settings, seen: [...settings.seen, hint.id] });
  return { [hint.at]: <HintLine hint={hint} onDismiss={putAway} /> };
}
