import { type Counterfactual, type Ends, type Way, ways } from '../debrief/counterfactuals.ts';
import type { DebriefOfRun } from '../debrief/debrief-of.ts';
import { whatIf } from '../debrief/what-if.ts';
import { type Cell, csvText } from './csv-text.ts';

/** Options played on, by way and decision. */
export type PlayedOn = Readonly<Record<Way, readonly (readonly Counterfactual[])[]>>;

const columns = [
  'Run',
  'Scenario',
  'Version',
  'Authority',
  'Decision',
  'Beat',
  'Label',
  'Letter',
  'Option',
  'What it is',
  'Chosen',
  'Later decisions taken',
  'Runs',
  'Figure',
  'As it came',
  'Tenth below (p10)',
  'Middle (p50)',
  'Tenth above (p90)',
  'Share of runs (0 to 1)',
];

const wayWords: Readonly<Record<Way, string>> = { asYouPlay: 'as you took yours', anyhow: 'at random' };

type Told = Pick<DebriefOfRun, 'scenario' | 'report' | 'came'>;

/**
 * Where each open option of each decision led when played on, as CSV: a row for each figure at the end and for each ending,
 * first with later decisions taken as the player takes them, then at random. `runName` may be empty.
 */
export function whatIfCsv({ scenario, report, came }: Told, runName: string, played: PlayedOn): string {
  const { id, version, authority } = report.scenario;
  const rowsOf = (way: Way, option: Counterfactual): readonly (readonly Cell[])[] => {
    const { decision, beat, letter, title, chosen, ends } = option;
    const label = report.decisions[decision]?.label ?? '';
    const lead = [runName, id, version, authority, decision + 1, beat, label, letter, option.option, title, chosen ? 'yes' : 'no'];
    return [...figuresOf(ends), ...endingsOf(ends)].map((cells) => [...lead, wayWords[way], ends.runs, ...cells]);
  };
  // Laid beside itself nothing differs, so that figures stand in one order under every option.
  const figuresOf = (ends: Ends): readonly (readonly Cell[])[] =>
    whatIf(scenario, came, ends, ends).rows.map(({ name, came: happened, other: { p10, p50, p90 } }) => [
      name,
      happened,
      p10,
      p50,
      p90,
      '',
    ]);
  const endingsOf = ({ runs, endings }: Ends): readonly (readonly Cell[])[] =>
    scenario.endings.map((ending) => [
      `Ending, ${ending.title}`,
      came.endings[ending.id] ?? 0,
      '',
      '',
      '',
      runs === 0 ? 0 : (endings[ending.id] ?? 0) / runs,
    ]);
  const open = (way: Way): readonly Counterfactual[] => played[way].flat().filter(({ closed }) => closed === undefined);
  return csvText(
    columns,
    ways.flatMap((way) => open(way).flatMap((option) => rowsOf(way, option))),
  );
}
