import type { Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { type Counterfactual, counterfactualsAt, usualRuns, type Way } from '../debrief/counterfactuals.ts';
import { debriefOf } from '../debrief/debrief-of.ts';
import type { Debrief } from '../export/debrief.ts';
import { pageText } from '../export/page-text.ts';
import { tellDebrief } from '../export/tell-debrief.ts';
import { openLibrary } from '../scenario/library.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments, wholeFlag } from './arguments.ts';
import { debriefValue } from './debrief-value.ts';
import { oneWord } from './one-word.ts';
import { openJournal } from './open-journal.ts';
import { scenarioFolder } from './scenario-folder.ts';

/** `debrief <journal or run file> --runs N`: what a run meant, as a page of plain text, or with `--json` as one value. A note in a run's file is left out. */
export function debrief(written: readonly string[]): Answer {
  const given = readArguments(written, ['runs']);
  if (typeof given === 'string') return sorry(given);
  const named = oneWord(given, 'journal file or run file to debrief');
  if (!named.ok) return sorry(named.problem);
  const file = named.word;
  const runs = wholeFlag(given, 'runs', usualRuns, 1, 10_000);
  if (typeof runs === 'string') return sorry(runs);
  const opened = openJournal(file);
  if (typeof opened === 'string') return sorry(opened);
  const { journal, home, staged, turns } = opened;
  const { scenario } = staged;
  const { entries } = openLibrary(scenarioFolder).surroundings.register;
  const run = debriefOf(home.authority, staged, journal);
  const { asYouPlay, anyhow } = playEachOn(scenario, turns, run.report.decisions.length, runs);
  const told: Debrief = { ...run, runName: '', note: '', commitments: [], evidence: Object.fromEntries(entries), whatIf: asYouPlay };
  return { ok: true, value: debriefValue(scenario, told, anyhow), text: pageText(tellDebrief(told)) };
}

type PlayedOn = Readonly<Record<Way, readonly (readonly Counterfactual[])[]>>;

/** What may take this long says how far it is, milliseconds. */
const quiet = 500;

/** Every decision's options, in both ways. */
function playEachOn(scenario: Scenario, turns: readonly Turn[], decisions: number, runs: number): PlayedOn {
  const began = performance.now();
  const asYouPlay: (readonly Counterfactual[])[] = [];
  const anyhow: (readonly Counterfactual[])[] = [];
  for (let decision = 0; decision < decisions; decision++) {
    asYouPlay.push(counterfactualsAt(scenario, turns, decision, 'asYouPlay', runs));
    anyhow.push(counterfactualsAt(scenario, turns, decision, 'anyhow', runs));
    if (performance.now() - began > quiet) process.stderr.write(`decision ${decision + 1} of ${decisions} played on\n`);
  }
  return { asYouPlay, anyhow };
}
