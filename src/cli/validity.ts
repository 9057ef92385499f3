/**
 * `npm run validity`: holds every scenario, or those named, against the nine lines of the suite, two at a time. Progress goes to
 * standard error; `--page FILE` writes the figures as Markdown. With `--json` one JSON value: `[{line, scenario, value, threshold, holds, explanation}]`; exit 1 where a line fails.
 */
import { once } from 'node:events';
import { accessSync, constants, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { openLibrary, scenarioFiles } from '../scenario/library.ts';
import type { Effort } from '../validity/evidence.ts';
import type { Line } from '../validity/line.ts';
import { validityPage } from '../validity/page.ts';
import { readArguments, wholeFlag } from './arguments.ts';
import { endWithReader } from './end-with-reader.ts';
import { scenarioFolder } from './scenario-folder.ts';
import type { Heard } from './validity-thread.ts';

endWithReader();
const written = process.argv.slice(2);
const json = written.includes('--json');
const given = readArguments(
  written.filter((word) => word !== '--json'),
  ['runs', 'seed', 'page'],
);
const refuse = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  if (json) process.stdout.write(`${JSON.stringify({ ok: false, problem: sentence })}\n`);
  process.exit(1);
};
if (typeof given === 'string') refuse(given);
else {
  const runs = wholeFlag(given, 'runs', 20_000, 100, 1_000_000);
  const seed = wholeFlag(given, 'seed', 1, 0, 4294967295);
  if (typeof runs === 'string') refuse(runs);
  else if (typeof seed === 'string') refuse(seed);
  else {
    const known = scenarioFiles(scenarioFolder).map((file) => file.slice(scenarioFolder.length + 1, -'.yaml'.length));
    const strange = given.words.find((id) => !known.includes(id));
    if (strange !== undefined) refuse(`There is no scenario ${strange}. Known are ${known.join(', ')}.`);
    const { problems } = openLibrary(scenarioFolder);
    if (problems.length > 0) refuse(`The authorities or the register have ${problems.length} problems. Run check.`);
    const page = given.flags.get('page');
    // Minutes of play are not spent on a page that cannot be written.
    const unwritable = page === undefined ? undefined : writeProblem(page);
    if (unwritable !== undefined) refuse(unwritable);
    const effort = { runs, few: Math.max(20, Math.round(runs / 100)), width: Math.max(20, Math.round(runs / 66)), seed };
    const lines = await inTurns(given.words.length > 0 ? given.words : known, effort);
    if (page !== undefined) writeFileSync(page, validityPage(lines, runs, seed));
    report(lines);
  }
}

/** Holds scenarios against the suite, as many at once as there are processors. */
async function inTurns(ids: readonly string[], effort: Effort): Promise<readonly Line[]> {
  const waiting = [...ids];
  const lines = new Map<string, readonly Line[]>();
  const one = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const began = performance.now();
      const worker = new Worker(new URL('./validity-thread.ts', import.meta.url), { workerData: { id, effort } });
      worker.on('message', (heard: Heard) => {
        if ('lines' in heard) lines.set(id, heard.lines);
        else process.stderr.write(`${id}: ${heard.says}\n`);
      });
      await once(worker, 'exit');
      process.stderr.write(
        `${id}: ${lines.has(id) ? 'done' : 'could not be played'} after ${Math.round((performance.now() - began) / 1000)} s\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), ids.length) }, one));
  return ids.flatMap(
    (id) =>
      lines.get(id) ?? [
        { line: 'V9', scenario: id, value: undefined, threshold: 0, holds: false, explanation: 'It could not be played. Run check.' },
      ],
  );
}

/** Why a file cannot be written, or `undefined` where it can as far as one can tell. */
function writeProblem(file: string): string | undefined {
  try {
    accessSync(dirname(resolve(file)), constants.W_OK);
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? `${file} is a folder. Name a file for --page.` : undefined;
  } catch {
    return `${file} cannot be written. Name a file in a folder that there is.`;
  }
}

function report(lines: readonly Line[]): void {
  const failing = lines.filter(({ holds }) => !holds);
  if (json) process.stdout.write(`${JSON.stringify(lines.map((line) => ({ ...line, value: line.value ?? null })))}\n`);
  else {
    for (const { line, scenario, holds, explanation } of lines)
      process.stdout.write(`${holds ? 'holds' : 'FAILS'}  ${line}  ${scenario}: ${explanation}\n`);
    process.stdout.write(failing.length === 0 ? 'Every line holds.\n' : `${failing.length} of ${lines.length} lines fail.\n`);
  }
  process.exitCode = failing.length === 0 ? 0 : 1;
}
