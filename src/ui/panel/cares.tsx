import type { ReactNode } from 'react';
import { leaningArrows } from '../../art/glyphs.ts';
import type { Leaning, Offer } from '../../core/offer.ts';
import type { Scenario } from '../../core/scenario.ts';
import { tablesOf } from '../../core/tables.ts';
import type { World } from '../../core/world.ts';
import { Art } from '../art.tsx';
import { Mini } from './mini.tsx';
import './cares.css';

interface Props {
  readonly scenario: Scenario;
  readonly world: World;
  readonly cares: Offer['cares'];
  /** The person pointed at on the map, who is ringed here. */
  readonly pointed: string | undefined;
}

/** How somebody is likely to take an option. */
const careWords: Readonly<Record<Leaning, string>> = {
  up: 'likely to welcome it',
  down: 'likely to mind',
  same: 'likely to be even about it',
  unknown: 'hard to tell',
};

/** Who cares about an option and which way, as far as it can be read. */
export function Cares({ scenario, world, cares, pointed }: Props): ReactNode {
  return (
    <span className="cares">
      {cares.map(({ who, leaning }) => {
        const person = tablesOf(scenario).stakeholders.get(who);
        if (!person) return undefined;
        const { d, fill } = leaningArrows[leaning];
        const says = `${person.name}: ${careWords[leaning]}`;
        return (
          <span key={who} className={who === pointed ? 'care care-pointed' : 'care'} title={says}>
            <Mini person={person} trust={world.relationships[who]?.trust ?? 0} className="care-face" />
            <Art markup={`<path d="${d}" fill="${fill}"/>`} viewBox="0 0 14 14" className="care-arrow" />
            <span className="hidden-text">{says}. </span>
          </span>
        );
      })}
    </span>
  );
}
