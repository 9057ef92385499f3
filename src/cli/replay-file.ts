import { type Answer, sorry } from './answer.ts';
import { readArguments } from './arguments.ts';
import { oneWord } from './one-word.ts';
import { openJournal } from './open-journal.ts';

/** `replay <journal file>`: plays a journal again, byte for byte, and says where it ends. */
export function replayFile(written: readonly string[]): Answer {
  const given = readArguments(written, []);
  if (typeof given === 'string') return sorry(given);
  const named = oneWord(given, 'journal file or run file to replay');
  if (!named.ok) return sorry(named.problem);
  const file = named.word;
  const opened = openJournal(file);
  if (typeof opened === 'string') return sorry(opened);
  const { staged, world } = opened;
  const ending = staged.scenario.endings.find(({ id }) => id === world.ended);
  return {
    ok: true,
    value: { ok: true, world, ending: world.ended ?? null },
    text: ending
      ? `${world.chosen.length} decisions, ${world.month} months: ${ending.title}`
      : `${world.chosen.length} decisions, ${world.month} months, and not yet at an end (${world.beat}).`,
  };
}
