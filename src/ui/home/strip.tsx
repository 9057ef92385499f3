import type { ReactNode } from 'react';
import { coverGrounds } from '../../art/cover.ts';
import type { Sheet } from '../../store/sheets.ts';
import { CoverMap } from './cover-map.tsx';
import type { HomeActions } from './home-actions.ts';
import { OpenLink } from './open-link.tsx';
import { StripFacts } from './strip-facts.tsx';
import './strip.css';
import type { WaysIn } from './way-in.ts';

interface Props {
  readonly sheet: Sheet;
  readonly ways: WaysIn;
  readonly actions: HomeActions;
  /** A line on the runs of this sheet. */
  readonly children?: ReactNode;
}

/** The selected sheet: its map, what it is about, how long it takes, what it stands on, and the way in. */
export function Strip({ sheet, ways, actions, children }: Props): ReactNode {
  const { first, second } = ways;
  return (
    <section className="strip" aria-labelledby="strip-title">
      <CoverMap cover={sheet.cover} className="strip-map" />
      <div className="strip-text">
        <p className="eyebrow">
          Sheet {sheet.sheet}, {coverGrounds[sheet.family].name.toLowerCase()}
        </p>
        <h2 className="strip-title" id="strip-title">
          {sheet.title}
        </h2>
        <p className="strip-setting">{sheet.setting}</p>
        <StripFacts sheet={sheet} />
        {children}
      </div>
      <div className="strip-ways">
        <OpenLink className="strip-open" href={first.href} onOpen={() => first.go(actions)}>
          {first.says}
          <kbd>Enter</kbd>
        </OpenLink>
        {second && (
          <OpenLink className="strip-second" href={second.href} onOpen={() => second.go(actions)}>
            {second.says}
          </OpenLink>
        )}
      </div>
    </section>
  );
}
