import type { CSSProperties, ReactNode } from 'react';
import { coverGrounds } from '../../art/cover.ts';
import { drawRose } from '../../art/rose.ts';
import type { Scenario } from '../../core/scenario.ts';
import { Art } from '../art.tsx';
import { composite, saidAuthority } from '../home/said-authority.ts';
import { MapPin } from './map-pin.tsx';
import { plateNames } from './plate-names.ts';
import { PlateSheet } from './plate-sheet.tsx';
import { behindWindow, cartoucheCorner, inWindow, type Pinned, pinBesideNames, pinInWindow, plateWindow } from './plate-window.ts';
import { plateWords } from './plate-words.ts';
import './plate.css';
import type { Pins } from './use-pins.ts';

interface Props {
  readonly scenario: Scenario;
  /** Address of the drawn sheet, or its markup. */
  readonly plate: string;
  /** Where the pins stand, 0–1 of the whole sheet, in the order of `briefing.pins`. */
  readonly pins: readonly Pinned[];
  readonly lit: Pins;
}

/** The map of the place inside its neatline, with the cartouche and four numbered pins. */
export function Plate({ scenario, plate, pins, lit }: Props): ReactNode {
  const frame = plateWindow(scenario.geography);
  const behind = behindWindow(frame);
  const names = plateNames(plate, frame);
  const points = pins.map((pin) =>
    pinBesideNames(
      pinInWindow(pin, frame),
      (pin.ring ?? []).map((spot) => inWindow(spot, frame)),
      names,
    ),
  );
  /** Names that the drawing carries already; without its markup it is not known, and every pin says its ward. */
  const named = (name: string): boolean => plate.includes(`>${name.toUpperCase()}</text>`);
  const place = {
    '--sheet-x': behind.x,
    '--sheet-y': behind.y,
    '--sheet-w': behind.width,
    '--sheet-h': behind.height,
    '--units': frame.width,
  } as CSSProperties;
  return (
    <div className="plate">
      <div className="plate-window" style={place}>
        <PlateSheet plate={plate} words={plateWords(scenario)} />
        {scenario.briefing.pins.map(({ ward }, index) => {
          const at = points[index];
          const name = scenario.wards.find(({ id }) => id === ward)?.name ?? '';
          return (
            at && (
              <MapPin
                key={ward}
                number={index + 1}
                at={at}
                name={named(name) ? undefined : name}
                lit={lit.isLit(index)}
                onPoint={(pointed) => lit.point(pointed ? index : undefined)}
                onTap={() => lit.hold(index)}
              />
            )
          );
        })}
      </div>
      <div className="cartouche inset" data-corner={cartoucheCorner(points, names)}>
        <Art className="cartouche-rose" viewBox="0 0 44 44" markup={drawRose(22, 22, 21)} />
        <div>
          <p className="eyebrow">{`Sheet ${scenario.sheet}, ${coverGrounds[scenario.family].name.toLowerCase()}${caseOf(scenario)}`}</p>
          <p className="cartouche-name">{saidAuthority(scenario.authority.id)}</p>
        </div>
      </div>
    </div>
  );
}

/** Whose case it is, where it is met elsewhere. */
const caseOf = ({ authority, caseAuthority }: Scenario): string =>
  authority.id === caseAuthority ? '' : `, case of ${caseAuthority === composite ? 'several places' : caseAuthority}`;
