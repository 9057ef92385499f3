import type { Line } from './line.ts';

/** The figures as a page of the documentation, in Markdown. */
export function validityPage(lines: readonly Line[], runs: number, seed: number): string {
  const scenarios = [...new Set(lines.map(({ scenario }) => scenario))];
  const names = [...new Set(lines.map(({ line }) => line))];
  const failing = lines.filter(({ holds }) => !holds);
  const cell = ({ value, holds }: Line): string => (value === undefined ? '–' : `${rounded(value)}${holds ? '' : ' **fails**'}`);
  const at = (scenario: string, name: string): Line | undefined => lines.find((one) => one.scenario === scenario && one.line === name);
  return [
    '# Does the research hold in the game?',
    '',
    'Written by `npm run validity -- --page docs/validity.md`: do not edit. What each line means stands in',
    '[Writing a scenario](writing-a-scenario.md#does-the-research-hold). Sizes of effects are this game’s; the study measures none.',
    '',
    `${runs} random runs in each of two authorities and a search of the best, for each scenario, from seed ${seed}.`,
    failing.length === 0 ? 'Every line holds.' : `${failing.length} of ${lines.length} lines fail.`,
    '',
    `| scenario | ${names.join(' | ')} |`,
    `|---|${names.map(() => '---').join('|')}|`,
    ...scenarios.map((scenario) => `| ${scenario} | ${names.map((name) => cellOf(at(scenario, name), cell)).join(' | ')} |`),
    '',
    ...scenarios.flatMap((scenario) => [
      `## ${scenario}`,
      '',
      ...lines
        .filter((one) => one.scenario === scenario)
        .map(({ line, holds, explanation }) => `- **${line}${holds ? '' : ' fails'}** ${explanation}`),
      '',
    ]),
  ].join('\n');
}

const cellOf = (line: Line | undefined, cell: (line: Line) => string): string => (line ? cell(line) : '');
const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);
