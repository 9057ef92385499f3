import { type Behaviour, behaviours } from '../../src/core/names.ts';
import type { DecisionReport } from '../../src/debrief/decisions.ts';
import type { Figures } from '../../src/debrief/figures.ts';
import type { Report } from '../../src/debrief/report.ts';

type Run = Figures & Pick<Report, 'horizons'>;

/** Four decisions of which nothing stands out: no sign, no question, no striking headline. */
export const quietRun = (overrides: Partial<Run> = {}): Run => ({ ...quiet, ...overrides });

export const decision = (overrides: Partial<DecisionReport> = {}): DecisionReport => ({ ...quietDecision, ...overrides });

export const decisions = (count: number, overrides: Partial<DecisionReport> = {}): readonly DecisionReport[] =>
  Array.from({ length: count }, () => decision(overrides));

/** Every behaviour meant once and landed once, but for collaboration: in neither. */
export const meantAndLanded = (figures: Partial<Record<Behaviour, readonly [meant: number, landed: number]>> = {}): Run['behaviours'] =>
  behaviours.map((id) => {
    const [meant, landed] = figures[id] ?? (id === 'collaborate' ? [0, 0] : [1, 1]);
    return { id, meant, landed, named: false };
  });

/** Trust of somebody, at the start and then. */
export const person = (name: string, sphere: 'team' | 'political' | 'corporate', trust: readonly number[]): Run['people'][number] => ({
  id: name.toLowerCase(),
  name,
  role: 'Head teacher',
  sphere,
  portrait: { hair: 'crop', tone: 'b', collar: 'open', extras: [] },
  course: trust.map((at) => ({ trust: at, type: 'procedural' })),
  moved: 0,
  decisive: undefined,
});

/** Means over ten wards, of which these many are worse. */
export const outcome = (name: string, start: number, end: number, inAYear = end, worse = 0): Run['outcomes'][number] => ({
  id: name.toLowerCase(),
  name,
  start,
  end,
  inAYear,
  better: [],
  worse: Array.from({ length: worse }, (_, ward) => `Ward ${ward}`),
  wards: 10,
  byWard: [],
});

export const asset = (name: string): Run['base']['end'][number] => ({ id: name.toLowerCase(), name, kind: 'people', says: 'It holds.' });

export const begun = (name: string): Run['base']['growing'][number] => ({
  id: name.toLowerCase(),
  name,
  says: 'It grows.',
  becomes: 'Team',
  left: 2,
});

export const horizon = (id: string, problem: 'tame' | 'wicked' | undefined): Run['horizons'][number] => ({
  id,
  title: id,
  decisions: 2,
  frame: problem && { problem, work: 'technical', says: 'So it is.' },
});

const quietDecision: DecisionReport = {
  index: 0,
  beat: 'gate',
  label: 'The gate',
  when: 'October',
  question: 'Who opens it?',
  horizon: 'first',
  option: 'ask',
  letter: 'A',
  title: 'Ask',
  lettersNotTaken: ['B'],
  headline: 'It opens',
  consequence: 'Somebody has a key.',
  landed: [],
  meant: [],
  why: '',
  effectiveness: {
    value: 1,
    fit: 1,
    support: 0.5,
    depth: 0,
    strain: 0,
    needs: {},
    met: [],
    unmet: [],
    backing: [{ id: 'account', affinity: 0.5 }],
  },
  worked: [],
  backedBy: ['Account'],
  brought: [],
  took: [],
  looks: [],
  paid: {},
  own: 0,
  others: 0,
  moves: [],
  month: 1,
  asInCase: false,
  leaders: undefined,
  study: undefined,
  trap: undefined,
};

const quiet: Run = {
  decisions: decisions(4),
  behaviours: meantAndLanded(),
  spent: { own: 3, others: 3 },
  looked: { looks: 2, time: 1, decisions: 2 },
  base: { start: [asset('Account')], end: [asset('Account'), asset('Team')], won: [asset('Team')], lost: [], growing: [] },
  people: [person('Ada', 'political', [5, 5]), person('Ben', 'team', [5, 5])],
  outcomes: [outcome('Safety', 5, 5)],
  horizons: [horizon('first', 'tame'), horizon('second', 'wicked')],
};
