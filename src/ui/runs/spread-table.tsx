import type { CSSProperties, ReactNode } from 'react';
import type { RunFigures } from '../../debrief/many/figures-of-runs.ts';
import type { FiveFigures } from '../../debrief/many/five-figures.ts';
import { ScrollTable } from '../marks/scroll-table.tsx';
import { RunsSection } from './runs-section.tsx';

/** Whose resources went into the choices of a run, and how widely runs differ in it. */
export function SpreadTable({ figures: { own, others } }: { readonly figures: RunFigures }): ReactNode {
  const most = Math.max(1, own?.most ?? 0, others?.most ?? 0);
  return (
    <RunsSection title="Whose resources were spent" area="spent">
      <ScrollTable look="runs-table" label="Units spent in a run: how widely runs differ">
        <thead>
          <tr>
            <th scope="col">Units in a run</th>
            <th scope="col">Least</th>
            <th scope="col">Middle half</th>
            <th scope="col">Middle</th>
            <th scope="col">Most</th>
          </tr>
        </thead>
        <tbody>
          {own && <Row name="The director’s own" spread={own} most={most} />}
          {others && <Row name="Drawn from others" spread={others} most={most} />}
        </tbody>
      </ScrollTable>
      <p className="spread-note runs-note">
        Half of the runs spent no more than the middle one. The middle half leaves out the lowest and the highest quarter.
      </p>
    </RunsSection>
  );
}

function Row({ name, spread, most }: { readonly name: string; readonly spread: FiveFigures; readonly most: number }): ReactNode {
  const { least, lower, middle, upper } = spread;
  const at = {
    '--least': least / most,
    '--lower': lower / most,
    '--middle': middle / most,
    '--upper': upper / most,
    '--most': spread.most / most,
  };
  return (
    <tr>
      <th scope="row">
        {name}
        <i className="spread-strip" aria-hidden="true" style={at as CSSProperties} />
      </th>
      <td>{least}</td>
      <td>{`${lower} to ${upper}`}</td>
      <td>
        <b>{middle}</b>
      </td>
      <td>{spread.most}</td>
    </tr>
  );
}
