import { wordsOf } from '../core/behaviours.ts';
import type { Figures } from './figures.ts';
import { inList } from './in-list.ts';
import { numberWord } from './number-word.ts';
import { worsened, worsenedWords } from './outcomes.ts';
import { paidWords } from './paid-words.ts';
import { timesWords } from './times-words.ts';
import { bySheetAlone, enoughDecisions, fellShort, paidAlone } from './worth-saying.ts';

interface Raised {
  readonly id: string;
  readonly text: string;
}

/** Questions of ours that the figures of a run raise, the weightiest first: what became of children, of people, of the base, of you. */
export function raisedQuestions(figures: Figures): readonly Raised[] {
  if (figures.decisions.length === 0) return [];
  const asked: readonly (readonly [id: string, text: string | undefined])[] = [
    ['outcome-worse', outcomeWorse(figures)],
    ['never-looked', neverLooked(figures)],
    ['nobody-behind', nobodyBehind(figures)],
    ['trust-lost', trustLost(figures)],
    ['base-unused', baseUnused(figures)],
    ['paid-alone', paidMost(figures)],
    ['let-pass', letPass(figures)],
    ['sheet-alone', sheetAlone(figures)],
    ['looked-much', lookedMuch(figures)],
    ['meant-more', meantMore(figures)],
    ['still-growing', stillGrowing(figures)],
  ];
  return asked.flatMap(([id, text]) => (text === undefined ? [] : [{ id: `raised-${id}`, text }]));
}

function outcomeWorse({ outcomes }: Figures): string | undefined {
  const worst = worsened(outcomes)[0];
  return worst && `${worst.name}: ${worsenedWords(worst) ?? ''}. Which of your choices did you weigh against that?`;
}

function neverLooked(figures: Figures): string | undefined {
  if (figures.looked.looks > 0 || !enoughDecisions(figures) || bySheetAlone(figures)) return undefined;
  return `You chose ${timesWords(figures.decisions.length)} and never looked first. What would a look have had to tell you to change a choice?`;
}

function nobodyBehind(figures: Figures): string | undefined {
  if (!enoughDecisions(figures) || bySheetAlone(figures) || figures.decisions.some(({ backedBy }) => backedBy.length > 0)) return undefined;
  return 'You never asked anybody to stand behind a choice. Whom could you have asked, and what held you back?';
}

/** Of a table as of one player: who reads a room its sheet need not have been offered more. */
const sheetAlone = (figures: Figures): string | undefined =>
  enoughDecisions(figures) && bySheetAlone(figures)
    ? 'Nothing was looked into before a choice, and nobody was put behind one. What would you have wanted to know first, and from whom?'
    : undefined;

/** The one who fell furthest, by at least three. */
function trustLost({ people }: Figures): string | undefined {
  const fell = people
    .map(({ name, course }) => ({ name, from: course[0]?.trust ?? 0, to: course.at(-1)?.trust ?? 0 }))
    .toSorted((a, b) => a.to - a.from - (b.to - b.from))[0];
  if (!fell || fell.from - fell.to < 3) return undefined;
  return `${fell.name} trusted you at ${fell.from} and now at ${fell.to}. What would they say it was about?`;
}

/** What was held all along and never put behind anything; nobody at all is another question. */
function baseUnused({ base, decisions }: Figures): string | undefined {
  const used = new Set(decisions.flatMap(({ effectiveness }) => effectiveness.backing.map(({ id }) => id)));
  const idle = base.end.filter(({ id }) => !used.has(id) && base.start.some((one) => one.id === id));
  if (idle.length < 2 || used.size === 0) return undefined;
  const names = idle.map(({ name }) => name);
  const listed = names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${numberWord(names.length - 3)} more` : inList(names);
  return `${listed} were yours throughout and never stood behind a choice. What were you keeping them for?`;
}

const paidMost = (figures: Figures): string | undefined =>
  paidAlone(figures) ? `${paidWords(figures.spent)} Who would have paid for part of it, had you asked?` : undefined;

function letPass({ decisions }: Figures): string | undefined {
  const passed = decisions.filter(({ option }) => option === 'pass').length;
  return passed < 2 ? undefined : `You let ${passed} of ${decisions.length} decisions pass. Who settled them instead, and for whom?`;
}

function lookedMuch({ looked, decisions }: Figures): string | undefined {
  if (looked.looks < 3 || looked.looks < decisions.length * 0.75) return undefined;
  return `You looked ${timesWords(looked.looks)} before choosing. Which look changed what you chose, and which did not?`;
}

function meantMore({ behaviours }: Figures): string | undefined {
  const short = fellShort(behaviours);
  if (!short) return undefined;
  const { noun } = wordsOf(short.id);
  return `You set out with ${noun} in ${numberWord(short.meant)} decisions and people felt it in ${numberWord(short.landed, 'none')}. What did they see instead?`;
}

function stillGrowing({ base }: Figures): string | undefined {
  if (base.growing.length < 2) return undefined;
  return `${inList(base.growing.map(({ name }) => name))} are begun and not finished. Who pays for them from here?`;
}
