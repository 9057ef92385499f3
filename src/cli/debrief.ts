import { refusalSentence } from '../core/refusal.ts';
import { replay, type Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { type Counterfactual, counterfactualsAt, endsOf, usualRuns, type Way } from '../debrief/counterfactuals.ts';
import { elsewhereOf } from '../debrief/elsewhere.ts';
import { reportOf } from '../debrief/report.ts';
import type { Debrief } from '../export/debrief.ts';
import { handout } from '../export/handout.ts';
import { openLibrary } from '../scenario/library.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments, wholeFlag } from './arguments.ts';
import { debriefValue } from './debrief-value.ts';
import { openJournal } from './open-journal.ts';
import { pageText } from './page-text.ts';
import { scenarioFolder } from './scenario-folder.ts';

/** `debrief <journal or run file> --runs N`: what a run meant, as a page of plain text, or with `--json` as one value. A note in a run's file is left out. */
export function debrief(written: readonly string[]): Answer {
  const given = readArguments(written, ['runs']);
  if (typeof given === 'string') return sorry(given);
  const [file, ...more] = given.words;
  if (file === undefined || more.length > 0) return sorry('Name one journal file or run file to debrief.');
  const runs = wholeFlag(given, 'runs', usualRuns, 1, 10_000);
  if (typeof runs === 'string') return sorry(runs);
  const opened = openJournal(file);
  if (typeof opened === 'string') return sorry(opened);
  const { journal, home, staged } = opened;
  const { scenario } = staged;
  const played = replay(scenario, journal);
  if (!played.ok) return sorry(`Entry ${played.at + 1} cannot be played: ${refusalSentence(played.refusal)}`);
  const { entries } = openLibrary(scenarioFolder).surroundings.register;
  const report = reportOf(scenario, journal);
  const { asYouPlay, anyhow } = playedOn(scenario, played.turns, report.decisions.length, runs);
  const told: Debrief = {
    report,
    runName: '',
    note: '',
    commitments: [],
    evidence: Object.fromEntries(entries),
    elsewhere: elsewhereOf(home.authority, staged, journal),
    whatIf: asYouPlay,
    scenario,
    came: endsOf(scenario, [played.world]),
  };
  return { ok: true, value: debriefValue(scenario, told, anyhow), text: pageText(handout(told)) };
}

type PlayedOn = Readonly<Record<Way, readonly (readonly Counterfactual[])[]>>;

/** What may take this long says how far it is, milliseconds. */
const quiet = 500;

/** Every decision's options, in both ways. */
function playedOn(scenario: Scenario, turns: readonly Turn[], decisions: number, runs: number): PlayedOn {
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
