import type { ReactNode } from 'react';
import type { Sheet } from '../../store/sheets.ts';
import { Art } from '../art.tsx';
import { ProfileSquare } from '../marks/profile-square.tsx';
import { composite, saidAuthority, saidProfile } from './said-authority.ts';
import { saidDecisions } from './said-decisions.ts';
import { sourceOf } from './source-of.ts';

const clock =
  '<g fill="none" stroke="currentColor" stroke-width="2"><circle cx="12" cy="12.500" r="8.500"/><path d="M12 7.500v5.500l3.500 2"/></g>';
const flag = '<path d="M3 31V3" stroke="currentColor" stroke-width="3"/><path d="M3 3l18 6-18 6z" fill="currentColor"/>';

/** Where, how long, and after which case. */
export function StripFacts({ sheet }: { readonly sheet: Sheet }): ReactNode {
  const source = sourceOf(sheet);
  return (
    <ul className="strip-facts">
      <li>
        <ProfileSquare className="strip-facts-square" profile={sheet.authority === composite ? undefined : sheet.profile} />
        <span>
          <b>{saidAuthority(sheet.authority)}</b> {saidProfile(sheet.authority, sheet.profile)}
        </span>
      </li>
      <li>
        <Art className="strip-facts-clock" viewBox="0 0 24 24" markup={clock} />
        <span>
          <b>{sheet.minutes} minutes</b> {saidDecisions(sheet.decisions)}
        </span>
      </li>
      <li>
        <Art className="strip-facts-flag" viewBox="0 0 22 32" markup={flag} />
        <span>
          <b>{source.what}</b> {source.where}
        </span>
      </li>
    </ul>
  );
}
