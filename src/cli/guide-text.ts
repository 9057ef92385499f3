import { beatLayers } from '../core/beat-layers.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Beat } from '../core/story.ts';
import { need, tablesOf } from '../core/tables.ts';
import { kitOf } from '../workshop/kit.ts';
import { decisionsPlayed, runSheet, type SheetLine } from '../workshop/run-sheet.ts';
import { lengths, type Minutes } from '../workshop/session.ts';

/** A facilitator's guide to one scenario as Markdown: its plans are `runSheet`'s, its words the document's. */
export function guideText(scenario: Scenario): string {
  const { title, setting, cite, facilitation } = scenario;
  const { purpose, events, guide } = facilitation;
  const parts: readonly (readonly string[])[] = [
    [`# ${title}`],
    [
      `<!-- Written by \`npm run scenario -- guide ${scenario.id}\` from scenarios/${scenario.id}.yaml. Change the words there. -->`,
      '',
      `For whoever facilitates it; [facilitating](../facilitating.md) says how a session runs. ${cite}. Do not hand this page out: it tells what comes.`,
    ],
    [setting],
    [purpose],
    ...lengths.map((minutes) => planText(scenario, minutes)),
    ['## Roles', '', rolesText(scenario)],
    ['## Decision by decision', '', 'Where a decision has several moments, tables come to one of them by what they decided before.'],
    ...beatLayers(scenario).map((layer, at) => decisionText(scenario, layer, at + 1)),
    ['## Events to bring in', '', 'At most one in each part of the story, and none once the last planned decision is open.'],
    events.map(({ title: name, text, bring }) => `- **${name}.** ${text}${bring === undefined ? '' : ` *${bring}*`}`),
    ...(guide
      ? [
          ['## What leaders in the case did, and when to tell it', '', guide.holdBack],
          ['## Three questions for the debrief', '', ...guide.questions.map((question, at) => `${at + 1}. ${question}`)],
        ]
      : []),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function planText(scenario: Scenario, minutes: Minutes): readonly string[] {
  let from = 0;
  const rows = runSheet(scenario, minutes).map((line) => {
    const row = `| ${from}–${from + line.minutes} | ${line.title} | ${doesAt(scenario, line)} |`;
    from += line.minutes;
    return row;
  });
  const all = beatLayers(scenario).length;
  const played = decisionsPlayed(scenario, minutes);
  const left = `Decisions ${played + 1} to ${all} are not played. Say so at the start; whoever wants to know goes on alone afterwards.`;
  return [`## ${minutes} minutes`, '', '| minute | what | what you do |', '|---|---|---|', ...rows, ...(played < all ? ['', left] : [])];
}

function doesAt(scenario: Scenario, { kind, decisions }: SheetLine): string {
  const { facilitation, briefing } = scenario;
  switch (kind) {
    case 'welcome':
      return facilitation.opening === undefined ? 'Say who you are and how long it takes.' : `“${facilitation.opening}”`;
    case 'brief':
      return `“${briefing.headline}${/[.?]$/u.test(briefing.headline) ? '' : '.'}” Show the brief: on the screen, and on every phone that has joined. Everybody reads it and their own role card in silence. Nobody shows a card. Then on to decision 1.`;
    case 'decisions':
      return beatLayers(scenario)
        .slice((decisions?.from ?? 1) - 1, decisions?.to)
        .map((layer) => layer.map(({ question }) => question).join(' *or* '))
        .join('<br>');
    case 'break':
      return 'Stay by the door. Ask one person from each table what they would take back.';
    case 'debrief':
      return facilitation.closing === undefined ? 'One minute alone, in writing. Then the room’s debrief.' : `“${facilitation.closing}”`;
  }
}

const rolesText = (scenario: Scenario): string =>
  `Dealt in this order: ${kitOf(scenario)
    .cards.map(({ title, plays }) => (plays ? `${title} (${plays.role})` : title))
    .join(', ')}. Aims and what each knows are on the cards alone.`;

function decisionText(scenario: Scenario, layer: readonly Beat[], number: number): readonly string[] {
  const { horizons } = tablesOf(scenario);
  const first = layer[0] ? `, ${need(horizons, layer[0].horizon).title}` : '';
  return [`### Decision ${number}${first}`, ...layer.flatMap((beat) => ['', ...momentText(scenario, beat)])];
}

function momentText({ facilitation, caseStudy }: Scenario, { id, label, when, question, study }: Beat): readonly string[] {
  const { prompts, guide } = facilitation;
  return [
    `**${label}: ${question}** ${when}.`,
    ...prompts.filter(({ beat }) => beat === id).map(({ say }) => `- Say: “${say}”`),
    ...(guide?.splits ?? []).filter(({ beat }) => beat === id).map(({ says }) => `- What parts a room: ${says}`),
    `- ${study ? `Only you: ${study.says}` : `The study ${caseStudy === undefined ? 'says' : 'of this case says'} nothing of this moment.`}`,
  ];
}
