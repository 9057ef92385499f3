import type { ReactNode } from 'react';
import type { PlannedSheet } from '../../store/sheets.ts';
import './cover.css';
import { CoverGround } from './cover-ground.tsx';

/** A sheet that is planned and not drawn: a faint outline with its number and title. Readable, never a control. */
export function PlannedCover({ sheet }: { readonly sheet: PlannedSheet }): ReactNode {
  return (
    <div className="cover planned" data-family={sheet.family}>
      <CoverGround family={sheet.family} sheet={sheet.sheet} title={sheet.title} />
      <span className="hidden-text">, Not drawn yet</span>
    </div>
  );
}
