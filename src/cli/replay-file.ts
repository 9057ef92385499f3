import type { Journal } from '../core/journal.ts';
import { refusalSentence } from '../core/refusal.ts';
import { replay } from '../core/replay.ts';
import { stage, type Unstaged } from '../core/stage.ts';
import { readFileText } from '../scenario/read-file.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments } from './arguments.ts';
import { findScenario } from './find-scenario.ts';
import { groundsOf } from './grounds-of.ts';
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
  const home = findScenario(journal.scenario);
  if (typeof home === 'string') return sorry(home);
  if (journal.version !== home.version) {
    return sorry(`This journal was played with version ${journal.version} of ${home.id}; there is version ${home.version} now.`);
  }
  const staged = stage(home, journal, groundsOf(journal));
  if (!staged.ok) return sorry(missingWords(journal, staged.missing));
  const { scenario } = staged;
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

function missingWords({ authority, journey }: Journal, missing: Unstaged['missing']): string {
  const chapter = `This journal is chapter ${(journey?.chapter ?? 0) + 1} of the journey ${journey?.id}`;
  switch (missing) {
    case 'authority':
      return `This journal was played in the authority ${authority}, and there is none.`;
    case 'journey':
      return `${chapter}, and there is none.`;
    case 'newer-journey':
    case 'older-journey':
      return `${chapter} in its version ${journey?.version}; there is another version now.`;
  }
}
