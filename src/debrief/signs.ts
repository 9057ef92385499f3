import { wordsOf } from '../core/behaviours.ts';
import type { Behaviour } from '../core/names.ts';
import { capital } from './capital.ts';
import type { Figures } from './figures.ts';
import { inList } from './in-list.ts';
import { headNumber, numberWord } from './number-word.ts';
import { worsened, worsenedWords } from './outcomes.ts';
import { paidWords } from './paid-words.ts';
import type { Report } from './report.ts';
import { timesWords } from './times-words.ts';
import { bySheetAlone, enoughDecisions, fellShort, paidAlone } from './worth-saying.ts';

export type Sign =
  | 'worse'
  | 'falling'
  | 'never-looked'
  | 'unnamed'
  | 'nobody-behind'
  | 'strained'
  | 'upstairs'
  | 'paid-alone'
  | 'meant-more'
  | 'seldom-looked'
  | 'lower'
  | 'no-wider'
  | 'theirs'
  | 'growing'
  | 'apart'
  | 'results-first'
  | 'team-spent'
  | 'no-commitment'
  | 'no-simplify'
  | 'no-learn'
  | 'no-belief'
  | 'no-openness'
  | 'simplified';

type Run = Figures & Pick<Report, 'horizons'>;

/** What a run shows that one of the study's questions asks about, each in a sentence; the weightiest first. */
export function signsOf(run: Run): readonly (readonly [Sign, string])[] {
  if (!enoughDecisions(run)) return [];
  const signs: readonly (readonly [Sign, string | undefined])[] = [
    ['worse', worse(run)],
    ['falling', falling(run)],
    ['never-looked', run.looked.looks === 0 ? 'You never looked before choosing.' : undefined],
    ['unnamed', unnamed(run)],
    ['nobody-behind', run.decisions.every(({ backedBy }) => backedBy.length === 0) ? 'Nobody stood behind a choice of yours.' : undefined],
    ['strained', strained(run)],
    ['upstairs', upstairs(run)],
    ['paid-alone', paidAlone(run) ? paidWords(run.spent) : undefined],
    ['meant-more', meantMore(run)],
    ['seldom-looked', seldomLooked(run)],
    ['lower', lower(run)],
    ['no-wider', noWider(run)],
    ['theirs', theirs(run)],
    ['growing', growing(run)],
    ['apart', apart(run)],
    ['results-first', resultsFirst(run)],
    ['team-spent', teamSpent(run)],
    ['no-commitment', never(run, 'commitment')],
    ['no-simplify', never(run, 'simplify')],
    ['no-learn', never(run, 'learn')],
    ['no-belief', never(run, 'belief')],
    ['no-openness', never(run, 'openness')],
    ['simplified', simplified(run)],
  ];
  const shown = signs.flatMap(([sign, says]) => (says === undefined ? [] : [[sign, says] as const]));
  const last = (sign: Sign): boolean => bySheetAlone(run) && (sign === 'never-looked' || sign === 'nobody-behind');
  return shown.toSorted(([a], [b]) => Number(last(a)) - Number(last(b)));
}

function worse({ outcomes }: Run): string | undefined {
  const worst = worsened(outcomes)[0];
  return worst && `${worst.name}: ${worsenedWords(worst) ?? ''}.`;
}

function falling({ outcomes }: Run): string | undefined {
  const one = outcomes.toSorted((a, b) => a.inAYear - a.end - b.inAYear + b.end)[0];
  if (!one || one.inAYear - one.end > -0.1) return undefined;
  return `${one.name} is still falling, from ${one.end.toFixed(1)} to ${one.inAYear.toFixed(1)} in a year.`;
}

function unnamed({ horizons }: Run): string | undefined {
  const problems = horizons.map(({ frame }) => frame?.problem);
  const [first] = problems;
  if (first === undefined || horizons.length < 2 || problems.some((one) => one !== first)) return undefined;
  return `You called every horizon ${first}.`;
}

const ends = (person: Run['people'][number]) => person.course.at(-1);
const fell = (person: Run['people'][number]): number => (person.course[0]?.trust ?? 0) - (ends(person)?.trust ?? 0);

function strained({ people }: Run): string | undefined {
  const names = people.filter((person) => ends(person)?.type === 'strained').map(({ name }) => name);
  if (names.length === 0) return undefined;
  const listed = names.length > 3 ? `${headNumber(names.length)} people` : inList(names);
  return `${listed} ${names.length === 1 ? 'is' : 'are'} on strained terms with you.`;
}

function upstairs({ people }: Run): string | undefined {
  const one = people.filter(({ sphere }) => sphere === 'political' || sphere === 'corporate').toSorted((a, b) => fell(b) - fell(a))[0];
  return one && fell(one) > 0
    ? `${one.name} trusts you less than at the start: ${one.course[0]?.trust ?? 0}, then ${ends(one)?.trust ?? 0}.`
    : undefined;
}

function meantMore({ behaviours }: Run): string | undefined {
  const one = fellShort(behaviours);
  return one && `You meant ${wordsOf(one.id).noun} ${timesWords(one.meant)}; it landed ${timesWords(one.landed)}.`;
}

const seldomLooked = ({ looked, decisions }: Run): string | undefined =>
  looked.looks > 0 && looked.decisions * 2 < decisions.length
    ? `You looked before ${looked.decisions} of ${decisions.length} decisions.`
    : undefined;

function lower({ people }: Run): string | undefined {
  const down = people.filter((person) => fell(person) > 0).length;
  return down * 2 > people.length ? `${down} of ${people.length} people trust you less than at the start.` : undefined;
}

const noWider = ({ base }: Run): string | undefined =>
  base.end.length <= base.start.length
    ? `The base held ${numberWord(base.start.length, 'nothing')} at the start and ${numberWord(base.end.length, 'nothing')} now.`
    : undefined;

function theirs({ behaviours, spent: { own, others } }: Run): string | undefined {
  const landed = behaviours.find(({ id }) => id === 'collaborate')?.landed ?? 0;
  return landed > 0 && own > others ? `Collaboration landed ${timesWords(landed)}, and most units were still your own.` : undefined;
}

const growing = ({ base }: Run): string | undefined =>
  base.growing.length > 0 ? `${inList(base.growing.map(({ name }) => name))}: begun and not finished.` : undefined;

function apart({ outcomes }: Run): string | undefined {
  const by = outcomes.toSorted((a, b) => a.end - a.start - b.end + b.start);
  const [down, up] = [by[0], by.at(-1)];
  if (!down || !up || down.end - down.start > -0.2 || up.end - up.start < 0.2) return undefined;
  return `${up.name} rose while “${down.name}” fell.`;
}

function resultsFirst({ behaviours }: Run): string | undefined {
  const landed = (id: Behaviour): number => behaviours.find((one) => one.id === id)?.landed ?? 0;
  const results = landed('results');
  return results >= 3 && behaviours.every((one) => one.landed <= results)
    ? `A focus on results landed most often, ${timesWords(results)}.`
    : undefined;
}

function teamSpent({ decisions }: Run): string | undefined {
  const units = decisions.reduce((sum, { paid }) => sum + (paid.team ?? 0), 0);
  return units >= 4 ? `You drew ${units} units from your team.` : undefined;
}

function never({ behaviours }: Run, id: Behaviour): string | undefined {
  const { noun } = wordsOf(id);
  return behaviours.find((one) => one.id === id)?.landed === 0 ? `${capital(noun)} never landed.` : undefined;
}

function simplified({ behaviours }: Run): string | undefined {
  const landed = behaviours.find(({ id }) => id === 'simplify')?.landed ?? 0;
  return landed >= 2 ? `Simplicity landed ${timesWords(landed)}.` : undefined;
}
