import type { ReactNode } from 'react';
import type { PlannedSheet } from '../../store/sheets.ts';
import './cover.css';
import { CoverGround } from './cover-ground.tsx';
import { saidAuthority } from './said-authority.ts';

/** A sheet that is planned and not drawn: an unfolded, empty outline with its creases. Readable, never a control. */
export function PlannedCover({ sheet }: { readonly sheet: PlannedSheet }): ReactNode {
  return (
    <div className="cover planned" data-family={sheet.family}>
      <CoverGround family={sheet.family} sheet={sheet.sheet} title={sheet.title} />
      <span className="cover-creases">
        <span className="hidden-text">, </span>
        <span>Not drawn yet</span>
      </span>
      <span className="cover-foot">
        <span className="hidden-text">, </span>
        {saidAuthority(sheet.authority)}
      </span>
    </div>
  );
}
