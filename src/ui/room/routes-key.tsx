import type { ReactNode } from 'react';
import { BroughtMark } from '../rose/brought-mark.tsx';
import { Flag } from '../rose/flag.tsx';

interface Props {
  readonly parted: boolean;
  readonly alone: boolean;
  readonly asked: boolean;
  readonly brought: boolean;
  readonly voices: boolean;
}

/** What the signs along the routes mean: those that are there. */
export function RoutesKey({ parted, alone, asked, brought, voices }: Props): ReactNode {
  return (
    <ul className="routes-key">
      <li>
        <i className="routes-tile" />
        chosen
      </li>
      {alone && (
        <li>
          <i className="routes-tile routes-key-alone" />
          alone in it
        </li>
      )}
      {parted && (
        <li>
          <i className="routes-key-parted" />
          they parted here
        </li>
      )}
      {brought && (
        <li>
          <BroughtMark />
          brought in before it
        </li>
      )}
      <li>
        <Flag />
        leaders in the study did this
      </li>
      {voices && <li>3 to 1: voices for it, and for all else</li>}
      {asked && <li>hands: would have done it too</li>}
    </ul>
  );
}
