/** A scenario to begin from: commented, playable, and clean under `check`, with every text still to be written. */
import type { AuthorityDocument } from './schema/authority.ts';

const layers = 10;

/** The text of a new scenario in an authority, its people standing for ids of the register: an opening and nine layers of two moments, three options each. */
export function skeleton(id: string, authority: AuthorityDocument, sheet: number, standings: readonly string[]): string {
  const wards = authority.wards.map((ward) => ward.id);
  const pins = [0, 1, 2, 3].map((index) => `    - { ward: ${wards[index % wards.length] ?? ''}, says: What one sees there. }`);
  const beats = Array.from({ length: layers }, (_, layer) => (layer === 0 ? ['a'] : ['a', 'b']).map((side) => beat(layer, side))).flat(2);
  return [
    '# yaml-language-server: $schema=scenario.schema.json',
    '# A new scenario. docs/writing-a-scenario.md says what each field is for.',
    `# The graph: an opening, then ${layers - 1} layers of two moments, one decision in each. State yours here.`,
    `id: ${id}`,
    'version: 1',
    `sheet: ${sheet}`,
    'title: Say what it is called',
    'family: leading-change           # leading-change funding-shock political-swing child-poverty',
    'cite: Where it stands in the report',
    `authority: ${authority.id}`,
    'setting: Where and when, and what is the matter. Two lines that make somebody want to open it.',
    'minutes: 20',
    'starts: 2009-09',
    'named:                           # what the case’s own list names',
    '  behaviours: [collaborate]',
    '  says: What the study names, in our words.',
    '  grade: judgement',
    'resources:',
    ...['time', 'resilience', 'team', 'evidence', 'cover', 'budget'].map(
      (pool) => `  ${pool}: { level: 6, ceiling: 10, monthly: 0.4, says: What it is made of }`,
    ),
    'indicators:',
    `  - { id: ${authority.indicators[0] ?? 'safety'}, name: What is measured, momentum: 0 }`,
    'briefing:',
    '  headline: What has to be done',
    '  text: Where the player arrives, who is waiting, and what has gone wrong.',
    '  record: { says: What is known of the place., grade: judgement }',
    '  pins:',
    ...pins,
    `  who: [${people.map(([who]) => who).join(', ')}]`,
    '  begin: Begin',
    'stakeholders:                    # ten to twelve; each with a want, a worry and a way of talking',
    ...people.flatMap(([who, name], index) => person(who, name, standings[index % standings.length] ?? '', index)),
    'influences:',
    '  - { from: first-person, to: second-person, weight: 0.5 }',
    'assets:                          # what can be won',
    '  - id: first-asset',
    '    name: What stays',
    '    kind: structure',
    '    says: What it is and what it does.',
    '    affinities: { collaborate: 2 }',
    '    tends: [first-person]',
    '    grade: judgement',
    'initiatives:                     # begun, paid for monthly, becomes an asset',
    '  - id: first-start',
    '    name: What is begun',
    '    says: What happens while it grows.',
    '    upkeep: { team: 0.25 }',
    '    months: 6',
    '    becomes: first-asset',
    '    grade: judgement',
    'horizons:',
    '  - { id: first, title: The first part, line: What it is about }',
    '  - { id: second, title: The second part, line: What it is about }',
    `opens: moment-1a`,
    'beats:',
    ...beats,
    'events: []                       # what happens by the calendar, or once something holds',
    'endings:                         # four or more that differ for a reason; tried in order, the last has no `when`',
    ...[1, 2, 3].map(
      (n) =>
        `  - { id: ending-${n}, title: What it came to, text: How things stand., because: Why it ended like this., when: { trust: ${people[n]?.[0] ?? ''}, atLeast: ${5 + n} }, grade: judgement }`,
    ),
    '  - { id: ending-4, title: What it came to, text: How things stand., because: Why it ended like this., grade: judgement }',
    'casePath:                        # what leaders in the case did',
    ...Array.from({ length: layers }, (_, layer) => `  - { beat: moment-${layer + 1}a, option: option-a, looks: [], apply: [] }`),
    'facilitation:',
    '  purpose: What a room should take away.',
    '  prompts: []',
    '  roles: []',
    '',
  ].join('\n');
}

const people: readonly (readonly [string, string])[] = [
  ['first-person', 'First Person'],
  ['second-person', 'Second Person'],
  ['third-person', 'Third Person'],
  ['fourth-person', 'Fourth Person'],
  ['fifth-person', 'Fifth Person'],
  ['sixth-person', 'Sixth Person'],
];

const person = (who: string, name: string, standsFor: string, index: number): readonly string[] => [
  `  - id: ${who}`,
  `    name: ${name}`,
  '    role: What they are',
  `    standsFor: ${standsFor}`,
  '    sphere: team                 # political corporate team partner community',
  '    portrait: { hair: crop, tone: b, collar: open, extras: [] }',
  '    trust: 4',
  '    reciprocity: 4',
  '    influence: 5',
  '    reading: 3',
  '    wants: What they say they want',
  '    agenda: What they are really after.',
  '    pressures: What presses on them.',
  '    history: Where they come from.',
  '    gives: { collaborate: 1 }',
  `    bearing: ${index * 60}`,
  '    ring: 1',
];

function beat(layer: number, side: string): readonly string[] {
  const last = layer === layers - 1;
  const on = (to: string): string => (last ? 'the-end' : `moment-${layer + 2}${to}`);
  const option = (letter: string, behaviour: string, who: string, to: string): readonly string[] => [
    `      - id: option-${letter}`,
    '        title: What one could do',
    '        line: What it takes, in a line.',
    '        costs: { time: 1 }',
    `        behaviours: { ${behaviour}: 2 }`,
    '        headline: What it came to',
    '        consequence: What happened, who said what, and what went otherwise than one had thought.',
    '        effects:',
    `          - { trust: { ${who}: 1 }, why: what they liked about it, grade: judgement }`,
    ...(layer === 0 && letter === 'a' ? ['          - { start: first-start, grade: judgement }'] : []),
    `        leads: ${on(to)}`,
  ];
  return [
    `  - id: moment-${layer + 1}${side}`,
    `    horizon: ${layer < layers / 2 ? 'first' : 'second'}`,
    '    label: What it is',
    '    when: A day and a place',
    '    question: What do you do?',
    '    scene: A room, and somebody in it who wants something.',
    '    needs:                       # what the challenge asks for here, and in another kind of authority',
    '      - { when: { profile: embeddedness, atLeast: 6 }, weights: { openness: 2, learn: 1 } }',
    '      - { weights: { collaborate: 2 } }',
    '    options:',
    ...option('a', 'collaborate', 'second-person', 'a'),
    ...option('b', 'openness', 'third-person', 'b'),
    ...option('c', 'results', 'fourth-person', 'a'),
    '    pass:',
    '      headline: What happens if not',
    '      consequence: What goes on without the player.',
    '      effects: [{ trust: { first-person: -1 }, why: what was let go, grade: judgement }]',
    `      leads: ${on('b')}`,
    '    months: 3',
  ];
}
