import { didYouMean } from '../scenario/nearest.ts';
import { madeVisible } from '../scenario/unseen.ts';
import { type Answer, sorry } from './answer.ts';
import { check } from './check.ts';
import { debrief } from './debrief.ts';
import { endWithReader } from './end-with-reader.ts';
import { explore } from './explore.ts';
import { graph } from './graph.ts';
import { guide } from './guide.ts';
import { list } from './list.ts';
import { newScenario } from './new.ts';
import { play } from './play.ts';
import { replayFile } from './replay-file.ts';
import { safeJson } from './safe-json.ts';
import { simulate } from './simulate.ts';
import { writeSchema } from './write-schema.ts';

/** The author's command: `node src/cli/scenario.ts <verb> …`. With `--json`, one JSON value on standard output and nothing else. */
const verbs: Readonly<Record<string, (written: readonly string[]) => Answer>> = {
  list,
  check,
  play,
  simulate,
  explore,
  graph,
  guide,
  replay: replayFile,
  debrief,
  new: newScenario,
  schema: writeSchema,
};

endWithReader();
const written = process.argv.slice(2);
const json = written.includes('--json');
const [verb, ...rest] = written.filter((word) => word !== '--json');
const answer = say(verb, rest);
// Names of files and ids come from anywhere: a terminal is never steered by them.
if (json) process.stdout.write(`${safeJson(answer.value)}\n`);
else (answer.refused ? process.stderr : process.stdout).write(`${madeVisible(answer.text)}\n`);
process.exitCode = answer.ok ? 0 : 1;

function say(name: string | undefined, words: readonly string[]): Answer {
  const known = Object.keys(verbs);
  if (name === undefined || /^(?:-h|--help|help)$/u.test(name))
    return sorry(`Say what to do: ${known.join(', ')}. What each takes stands in README.md and docs/writing-a-scenario.md.`);
  const command = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!command) return sorry(`There is no command ${name}. Known are ${known.join(', ')}.${didYouMean(name, known)}`);
  try {
    return command(words);
  } catch (problem) {
    return sorry(`${name} could not be done: ${problem instanceof Error ? problem.message : String(problem)}.`);
  }
}
