import { refusalSentence } from '../core/refusal.ts';
import { replay } from '../core/replay.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments } from './arguments.ts';
import { openJournal } from './open-journal.ts';

/** `replay <journal file>`: plays a journal again, byte for byte, and says where it ends. */
export function replayFile(written: readonly string[]): Answer {
  const given = readArguments(written, []);
  if (typeof given === 'string') return sorry(given);
  const [file, ...more] = given.words;
  if (file === undefined || more.length > 0) return sorry('Name one journal file to replay.');
  const opened = openJournal(file);
  if (typeof opened === 'string') return sorry(opened);
  const { scenario } = opened.staged;
  const played = replay(scenario, opened.journal);
  if (!played.ok) return sorry(`Entry ${played.at + 1} cannot be played: ${refusalSentence(played.refusal)}`);
  const { world } = played;
  const ending = scenario.endings.find(({ id }) => id === world.ended);
  return {
    ok: true,
    value: { ok: true, world, ending: world.ended ?? null },
    text: ending
      ? `${world.chosen.length} decisions, ${world.month} months: ${ending.title}`
      : `${world.chosen.length} decisions, ${world.month} months, and not yet at an end (${world.beat}).`,
  };
}
