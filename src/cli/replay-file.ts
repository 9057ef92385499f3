import { refusalSentence } from '../core/refusal.ts';
import { replay } from '../core/replay.ts';
import { readFileText } from '../scenario/read-file.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments } from './arguments.ts';
import { findScenario } from './find-scenario.ts';
import { readJournal } from './read-journal.ts';

/** `replay <journal file>`: plays a journal again, byte for byte, and says where it ends. */
export function replayFile(written: readonly string[]): Answer {
  const given = readArguments(written, []);
  if (typeof given === 'string') return sorry(given);
  const [file, ...more] = given.words;
  if (file === undefined || more.length > 0) return sorry('Name one journal file to replay.');
  const text = readFileText(file);
  if (!text.ok) return sorry(`${file}: ${text.problem.message}`);
  const journal = readJournal(text.text);
  if (typeof journal === 'string') return sorry(`${file}: ${journal}`);
  const scenario = findScenario(journal.scenario);
  if (typeof scenario === 'string') return sorry(scenario);
  if (journal.version !== scenario.version) {
    return sorry(`This journal was played with version ${journal.version} of ${scenario.id}; there is version ${scenario.version} now.`);
  }
  const played = replay(scenario, journal);
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
