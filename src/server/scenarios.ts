import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import type { Scenario } from '../core/scenario.ts';

/**
 * The scenarios of a folder, each read when it is first asked for: reading all of them takes seconds. It is done in a process of its
 * own, so that rooms that are open are not held up, and this one does not keep the 60 MB that a parser leaves behind. `ahead`: reads
 * them one after another from now on, for a process that others' rooms may fall to at any moment.
 */
export function openScenarios(folder: string, ahead = false): (id: string) => Promise<Scenario | undefined> {
  const names = new Set(readdirSync(folder));
  const read = new Map<string, Promise<Scenario | undefined>>();
  const scenarioOf = (id: string): Promise<Scenario | undefined> => {
    const name = `${id}.yaml`;
    if (!names.has(name)) return Promise.resolve(undefined);
    const known = read.get(id) ?? readApart(folder, name);
    read.set(id, known);
    // What went wrong once, as where the machine had no room for one more process, is tried again by whoever asks next.
    known.catch(() => read.delete(id));
    return known;
  };
  if (ahead)
    void readAll(
      [...names].filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -5)),
      scenarioOf,
    );
  return scenarioOf;
}

async function readAll(ids: readonly string[], read: (id: string) => Promise<unknown>): Promise<void> {
  // What cannot be read is told of when it is asked for.
  for (const id of ids) await read(id).catch(() => undefined);
}

function readApart(folder: string, name: string): Promise<Scenario | undefined> {
  return new Promise((done, failed) => {
    const reader = fork(new URL('./scenario-process.ts', import.meta.url), [folder, name], { execArgv: [], serialization: 'advanced' });
    reader.once('message', (told) => done((told as { readonly scenario: Scenario | undefined }).scenario));
    reader.once('error', failed);
    reader.once('exit', () => failed(new Error(`${name} could not be read.`)));
  });
}
