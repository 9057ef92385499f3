import type { ConsoleTable } from '../../../workshop/console-view.ts';
import { decidedBy } from '../../../workshop/decided-by.ts';
import type { RoomScene } from '../../../workshop/session.ts';
import { silentAt } from './silent-at.ts';
import { chosenAt, leadersAt, letterAt, waysAt } from './table-stand.ts';

/** The plate under a table: solid where it waits for nobody, dashed where it does. */
export interface Plate {
  readonly says: string;
  readonly solid: boolean;
}

const solid = (says: string): Plate => ({ says, solid: true });
const dashed = (says: string): Plate => ({ says, solid: false });

/** `scene`: of the room; before it plays no table is at its decision yet. */
export function plateOf(table: ConsoleTable, scene: RoomScene = 'play'): Plate {
  if (table.phase === 'ended') return solid('ended');
  if (table.out === 'empty') return dashed('empty');
  if (table.out === 'over') return solid(`${table.made} played`);
  if (table.held) return dashed('paused');
  switch (table.phase) {
    case 'reading':
      return dashed({ coming: 'not begun', brief: 'the brief', play: 'reading' }[scene]);
    case 'voting':
      return votingPlate(table);
    case 'settling':
      return settlingPlate(table);
    case 'decided':
      return solid(`decided ${letterAt(table, chosenAt(table))}`.trim());
    case 'revealed':
      return solid(`revealed ${letterAt(table, chosenAt(table))}`.trim());
  }
}

function votingPlate(table: ConsoleTable): Plate {
  const { round, seats } = table;
  const awaited = round?.awaited.length ?? 0;
  if (awaited > 0) return dashed(`waiting for ${awaited}`);
  if (round?.stands === 'empty') return dashed(seats.length === 0 ? 'count hands' : 'no votes yet');
  if (round?.stands === 'hidden') return solid(`${round.voted} voted`);
  if (round?.stands === 'agreed') return solid(hasAgreed(table) ? 'agreed' : forWords(table));
  return solid(`split ${waysAt(table)} ways`);
}

function settlingPlate(table: ConsoleTable): Plate {
  const { manner, director, seats, round } = table;
  if (decidedBy[manner] === 'director') return dashed(director === 'here' || seats.length === 0 ? 'director decides' : 'no director');
  const leaders = leadersAt(table);
  const silent = silentAt(table);
  const but = silent > 0 ? `, ${silent} silent` : '';
  switch (round?.stands) {
    case 'agreed':
      return solid(hasAgreed(table) ? `agreed ${leaders.join('')}`.trim() : forWords(table));
    case 'leading':
      return decidedBy[manner] === 'all' ? dashed(`split ${waysAt(table)} ways${but}`) : solid(`most for ${leaders.join('')}${but}`);
    case 'tied':
      return dashed(`tied ${leaders.join(' ')}${but}`);
    default:
      return dashed('nobody voted');
  }
}

/** One voice is no agreement, nor are some where others are silent. */
const hasAgreed = (table: ConsoleTable): boolean => (table.round?.voted ?? 0) > 1 && silentAt(table) === 0;

function forWords(table: ConsoleTable): string {
  const silent = silentAt(table);
  return `${table.round?.voted ?? 0} for ${leadersAt(table).join('')}${silent > 0 ? `, ${silent} silent` : ''}`;
}
