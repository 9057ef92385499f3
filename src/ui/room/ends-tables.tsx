import type { ReactNode } from 'react';
import { othersResources, ownResources, type Resource } from '../../core/names.ts';
import { inList } from '../../debrief/in-list.ts';
import { resourceNames } from '../../debrief/resource-names.ts';
import type { RoomFigure, RoomReport } from '../../debrief/room/room-report.ts';
import { ScrollTable } from '../marks/scroll-table.tsx';
import { RoomSection } from './room-section.tsx';
import { areEven, endsHeading, farAlone, stoppedWords } from './where-words.ts';

interface Props {
  readonly report: RoomReport;
  /** The workshop has ended: nobody goes on. */
  readonly over: boolean;
}

/** Where each table ended, or stopped, beside the others. */
export function EndsTables({ report, over }: Props): ReactNode {
  const { tables, people, outcomes } = report;
  if (!tables.some(({ steps }) => steps.length > 0)) return undefined;
  return (
    <RoomSection title={endsHeading(tables, over)} area="ends">
      <p className="spread-note">
        {stoppedWords(tables, over)} {tables.length > 1 && sameLuck(tables)} Sizes are this model’s; the study measured none.
      </p>
      <div className="room-ends">
        <Figures caption="Trust, 0 to 10" figures={mostApart(people)} tables={tables} places={0} />
        <Figures caption="Outcomes a year on if nothing more is done, 0 to 10" figures={outcomes} tables={tables} places={1} />
        <Figures
          caption="Units spent"
          figures={[
            { id: 'own', name: `The director’s own: ${poolsIn(ownResources)}`, tables: tables.map(({ spent }) => spent.own) },
            { id: 'others', name: `From others: ${poolsIn(othersResources)}`, tables: tables.map(({ spent }) => spent.others) },
          ]}
          tables={tables}
          places={0}
        />
      </div>
    </RoomSection>
  );
}

const poolsIn = (pools: readonly Resource[]): string => pools.map((id) => resourceNames[id].toLowerCase()).join(', ');

/** What tables came apart by: luck is the one thing that they all had alike. */
function sameLuck(tables: RoomReport['tables']): string {
  const steps = tables.flatMap((table) => table.steps);
  const ways = [
    'of what was chosen',
    ...(steps.some(({ taken }) => taken?.how === 'moved-on') ? ['of where a table was moved on'] : []),
    ...(tables.some(({ events }) => events.some(({ brought }) => brought)) ? ['of what was brought in'] : []),
    ...(steps.some(({ took }) => took.some(({ by }) => by !== 0)) ? ['of how those who were played took it'] : []),
    ...(areEven(tables) ? [] : ['of how far each came']),
  ];
  return `The same luck lay on every table: one seed. What came apart came ${inList(ways)}.`;
}

interface FiguresProps {
  readonly caption: string;
  readonly figures: readonly (Omit<RoomFigure, 'start'> & Partial<RoomFigure>)[];
  readonly tables: RoomReport['tables'];
  /** Of decimals. */
  readonly places: number;
}

function Figures({ caption, figures, tables, places }: FiguresProps): ReactNode {
  const begins = figures.some(({ start }) => start !== undefined);
  return (
    <ScrollTable look="room-table" label={caption}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden-text">Of</span>
          </th>
          {begins && <th scope="col">at the start</th>}
          {tables.map((table) => (
            <th key={table.id} scope="col">
              {table.title}
              {!areEven(tables) && <small>{farAlone(table)}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, name, start, tables: values }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {begins && <td className="room-start">{start?.toFixed(places)}</td>}
            {tables.map((table, at) => (
              <td key={table.id}>{values[at]?.toFixed(places) ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** Those first over whom the tables came furthest apart. */
function mostApart(figures: readonly RoomFigure[]): readonly RoomFigure[] {
  const width = ({ tables }: RoomFigure): number => {
    const there = tables.filter((value) => value !== undefined);
    return there.length === 0 ? 0 : Math.max(...there) - Math.min(...there);
  };
  return [...figures].sort((a, b) => width(b) - width(a));
}
