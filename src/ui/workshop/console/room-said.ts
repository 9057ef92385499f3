import type { ConsoleView } from '../../../workshop/console-view.ts';
import { countWords } from '../../words/count-words.ts';
import { roomStand } from './room-stand.ts';

const awaitedIn = ({ tables }: ConsoleView): number => tables.reduce((sum, { round }) => sum + (round?.awaited.length ?? 0), 0);
const votedIn = ({ tables }: ConsoleView): number => tables.reduce((sum, { round }) => sum + (round?.voted ?? 0), 0);
const castIn = ({ seats }: ConsoleView): number => seats.filter(({ role }) => role !== undefined).length;
const waitingIn = ({ seats }: ConsoleView): number => seats.filter(({ state }) => state === 'waiting').length;

/** What is said aloud of a change: steps of the room, the last vote and who waits at the door; never every vote. */
export function roomSaid(before: ConsoleView, after: ConsoleView): string {
  const [was, is] = [roomStand(before), roomStand(after)];
  const said: string[] = [];
  if (was.says !== is.says) said.push(`${is.says}.`);
  const complete = is.sign === 'open' && awaitedIn(after) === 0 && votedIn(after) > 0;
  if (complete && awaitedIn(before) > 0) said.push('Everybody has voted.');
  const tied = after.tables.filter(
    ({ id, phase, round }) =>
      phase === 'settling' && round?.stands === 'tied' && before.tables.find((table) => table.id === id)?.phase !== 'settling',
  );
  if (tied.length > 0) said.push(`Tied: ${tied.map(({ title }) => title).join(', ')}.`);
  if (castIn(after) > castIn(before)) said.push(`${countWords(castIn(after) - castIn(before), 'role')} dealt.`);
  if (waitingIn(after) > waitingIn(before)) said.push(`${countWords(waitingIn(after), 'person waits', 'people wait')} to be let in.`);
  return said.join(' ');
}
