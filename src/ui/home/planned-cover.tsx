import type { ReactNode } from 'react';
import type { PlannedSheet } from '../../store/sheets.ts';
import './cover.css';
import { CoverBand } from './cover-band.tsx';
import { saidAuthority } from './said-authority.ts';

/** A sheet that is planned and not drawn: an unfolded, empty outline with its creases. Readable, never a control. */
export function PlannedCover({ sheet }: { readonly sheet: PlannedSheet }): ReactNode {
  return (
    <div className="cover planned" data-family={sheet.family}>
      <span className="cover-ground">
        <CoverBand family={sheet.family} sheet={sheet.sheet} />
        <span className="cover-number">
          <span className="hidden-text">Sheet </span>
          {sheet.sheet}
          <span className="hidden-text">, </span>
        </span>
        <span className="cover-title">{sheet.title}</span>
      </span>
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
