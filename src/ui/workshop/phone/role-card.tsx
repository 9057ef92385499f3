import { type ReactNode, useCallback, useState } from 'react';
import { frames } from '../../../art/frames.ts';
import { palette } from '../../../art/palette.ts';
import { portrait, youParts } from '../../../art/portrait.ts';
import type { PhoneRole } from '../../../workshop/phone-view.ts';
import { director } from '../../../workshop/seat-roles.ts';
import { Art } from '../../art.tsx';
import { isDirector } from './is-director.ts';
import { useFaceDown } from './use-face-down.ts';
import './role-card.css';

/** Whom one plays, and what only they know: hidden by a tap, and when the phone is laid on its face. */
export function RoleCard({ role }: { readonly role: PhoneRole }): ReactNode {
  const [shown, setShown] = useState(true);
  useFaceDown(useCallback(() => setShown(false), []));
  const { id, title, plays, aim, knows } = role;
  const parts = plays?.portrait ?? (id === director ? youParts : undefined);
  return (
    <section className="role-card" aria-label="Your role">
      <div className="role-who">
        {parts && <Art markup={framed(parts)} viewBox="-2 -2 68 68" className="role-face" />}
        <div className="role-words">
          <p className="role-you">You are</p>
          <h2 className="role-name">{title}</h2>
          {plays && <p className="role-does">{plays.role}</p>}
          {!isDirector(role) && <p className="role-does">Where the story says “you”, it means the director.</p>}
        </div>
      </div>
      <button type="button" className="role-aim" aria-expanded={shown} onClick={() => setShown(!shown)}>
        <svg viewBox="0 0 24 24" className="role-lock" aria-hidden="true">
          <path d="M5 10.5h14v10H5zM8 10.5V7a4 4 0 0 1 8 0v3.5" />
        </svg>
        {shown ? (
          <span>
            <b>Only you know:</b> {knows} <b>You want:</b> {aim}
            <span className="hidden-text"> Hide it.</span>
          </span>
        ) : (
          <span>
            <b>Only you know this.</b> Tap to read it.
          </span>
        )}
      </button>
    </section>
  );
}

const framed = (parts: Parameters<typeof portrait>[0]): string =>
  `<clipPath id="role-face"><path d="${frames.team}"/></clipPath><g clip-path="url(#role-face)">${portrait(parts, 'even')}</g>` +
  `<path d="${frames.team}" fill="none" stroke="${palette.ink}" stroke-width="2.6"/>`;
