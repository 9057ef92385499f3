import { wordsOf } from '../core/behaviours.ts';
import { othersResources, ownResources } from '../core/names.ts';
import { costWords } from '../debrief/cost-words.ts';
import { kindChanges } from '../debrief/kind-changes.ts';
import { lookedWords } from '../debrief/looks.ts';
import { outcomeWords } from '../debrief/outcome-words.ts';
import { worsened, worsenedWords } from '../debrief/outcomes.ts';
import { paidWords } from '../debrief/paid-words.ts';
import type { Report } from '../debrief/report.ts';
import { wardWords } from '../debrief/ward-words.ts';
import { type Block, heading, list, paragraph, table } from './block.ts';

/** Meant and landed, resources, trust and outcomes, as tables. */
export const tellFigures = (report: Report): readonly Block[] => [
  ...tellBehaviours(report),
  ...tellResources(report),
  ...tellTrust(report),
  ...tellOutcomes(report),
];

const tellBehaviours = ({ behaviours }: Report): readonly Block[] => [
  heading(2, 'Meant and landed'),
  ...table(
    'Decisions in which each behaviour was meant, and in which it landed',
    ['Behaviour', 'Meant', 'Landed', 'In the study'],
    behaviours.map(({ id, meant, landed, named }) => [wordsOf(id).name, meant, landed, named ? 'named' : 'not named']),
  ),
];

const tellResources = ({ decisions, spent, looked }: Report): readonly Block[] => [
  heading(2, 'Whose resources you spent'),
  ...paragraph(paidWords(spent), lookedWords(looked)),
  ...table(
    'Units that went with each decision: looks before it, its frame, its price and what came of it at once',
    ['Decision', 'Your own', 'Drawn from others'],
    decisions.map(({ index, label, paid }) => [`${index + 1}. ${label}`, costWords(paid, ownResources), costWords(paid, othersResources)]),
  ),
];

const tellTrust = ({ people, decisions }: Report): readonly Block[] => [
  heading(2, 'How trust moved'),
  ...table(
    'Trust, 0 to 10, and kind of relationship at start and end',
    ['Person', 'Role', 'Start', 'End', 'Became of another kind', 'What moved it most'],
    people.map(({ name, role, course, decisive }) => [
      name,
      role,
      standingWords(course[0]),
      standingWords(course.at(-1)),
      changeWords(course),
      decisive ? `${decisive.decision + 1}. ${decisions[decisive.decision]?.label ?? ''}: ${decisive.why}` : 'did not move',
    ]),
  ),
];

type Standing = Report['people'][number]['course'][number];
const standingWords = (standing: Standing | undefined): string => (standing ? `${standing.trust}, ${standing.type}` : '');

const changeWords = (course: readonly Standing[]): string =>
  kindChanges(course)
    .map(({ decision, to }) => `${to} after ${decision + 1}`)
    .join(', ') || 'stayed as it was';

const tellOutcomes = ({ outcomes }: Report): readonly Block[] => [
  heading(2, 'Children’s outcomes'),
  ...list(worsened(outcomes).map((one) => `${one.name}: ${worsenedWords(one) ?? ''}.`)),
  ...table(
    'Mean over the wards, 0 to 10; still to come: twelve months on if nothing else is done, by this game’s model',
    ['Outcome', 'Start', 'Now', 'Still to come', 'Better in', 'Worse in'],
    outcomes.map((one) => [
      one.name,
      one.start.toFixed(1),
      one.end.toFixed(1),
      outcomeWords(one),
      inWards(one.better, one.wards),
      inWards(one.worse, one.wards),
    ]),
  ),
  ...table(
    'Ward by ward, 0 to 10: at the start, now, and in twelve months if nothing else is done, by this game’s model',
    ['Ward', ...outcomes.map(({ name }) => name)],
    (outcomes[0]?.byWard ?? []).map(({ name }, ward) => [
      name,
      ...outcomes.flatMap(({ byWard }) => byWard.slice(ward, ward + 1).map(wardWords)),
    ]),
  ),
];

const inWards = (wards: readonly string[], of: number): string =>
  wards.length === 0 ? 'no ward' : wards.length === of ? `all ${of} wards` : wards.join(', ');
