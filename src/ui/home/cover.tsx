import type { KeyboardEvent, ReactNode } from 'react';
import type { RunSummary } from '../../store/kept-run.ts';
import type { Sheet } from '../../store/sheets.ts';
import { ProfileSquare } from '../marks/profile-square.tsx';
import './cover.css';
import { CoverGround } from './cover-ground.tsx';
import { CoverMap } from './cover-map.tsx';
import { CoverMarks } from './cover-marks.tsx';
import { composite, saidAuthority } from './said-authority.ts';

interface Props {
  readonly sheet: Sheet;
  /** Runs of this sheet, newest first. */
  readonly runs: readonly RunSummary[];
  readonly selected: boolean;
  readonly onSelect: () => void;
  /** Enter on the selected cover, or a double click, does what the strip's big button does. */
  readonly onEnter: () => void;
}

/** A folded map: family ground and pattern, number, title, the authority's map, its letter and profile square. */
export function Cover({ sheet, runs, selected, onSelect, onEnter }: Props): ReactNode {
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !selected) return;
    event.preventDefault();
    event.stopPropagation();
    onEnter();
  };
  return (
    <button
      type="button"
      className="cover"
      data-family={sheet.family}
      aria-pressed={selected}
      onClick={onSelect}
      onDoubleClick={onEnter}
      onKeyDown={enter}
    >
      <CoverGround family={sheet.family} sheet={sheet.sheet} title={sheet.title} />
      <CoverMap cover={sheet.cover} className="cover-map" />
      <span className="cover-foot">
        <span className="hidden-text">, </span>
        {saidAuthority(sheet.authority)}
        <ProfileSquare className="cover-profile" profile={sheet.authority === composite ? undefined : sheet.profile} />
      </span>
      <CoverMarks runs={runs} />
    </button>
  );
}
