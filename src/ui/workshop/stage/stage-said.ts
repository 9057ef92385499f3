import type { StageView } from '../../../workshop/stage-view.ts';
import { asSentence } from '../../words/as-sentence.ts';
import { questionWords } from '../shared/question-words.ts';
import { agreedOf, type StageGroup } from './stage-group.ts';
import type { StageMoment } from './stage-moment.ts';
import type { Told } from './stage-told-of.ts';
import type { Way } from './stage-ways-of.ts';
import { isPaused, nothingWords, overHeading, ownHeading, tablesWords, toldHeading, undecidedWords } from './stage-words.ts';

/** What the projector has come to, in words for a screen reader in the room. Counts that change by the second are not in it. */
export function stageSaid(view: StageView, moment: StageMoment): string {
  const paused = isPaused(view) ? 'Paused. ' : '';
  const line = view.line === '' ? '' : ` ${view.line}`;
  const reads = (moment.kind === 'question' || moment.kind === 'several') && view.news.length > 0;
  const news = reads
    ? view.news.map(({ title, text, tables }) => `${tables.length > 0 ? `${tablesWords(tables)}: ` : ''}${asSentence(title)} ${text} `)
    : [];
  return `${paused}${news.join('')}${momentSaid(moment)}${line}`;
}

function momentSaid(moment: StageMoment): string {
  switch (moment.kind) {
    case 'coming':
      return 'The room is open. It begins in a moment.';
    case 'brief': {
      const { headline, text, people } = moment.brief;
      const who = people.map(({ name, role, wants }) => `${name}, ${role}. Wants: ${asSentence(wants)}`);
      return ['The brief.', asSentence(headline), text, ...who].join(' ');
    }
    case 'question':
      return groupSaid(moment.group);
    case 'several': {
      const asked = moment.groups.map((group) => `${tablesWords(group.tables)}: ${groupSaid(group, true)}`);
      return ['Tables are at different questions.', ...asked, ...moment.ended.map(toldSaid)].join(' ');
    }
    case 'revealed':
      return [`${toldHeading}.`, ...moment.told.map(moment.told.length === 1 ? storySaid : toldSaid)].join(' ');
    case 'over':
      return [`${overHeading(moment.ways, moment.ended)}.`, ...(moment.ways.length === 0 ? [nothingWords] : moment.ways.map(waySaid))].join(
        ' ',
      );
  }
}

/** `named`: with its question in every case, since others are asked, too. */
function groupSaid(group: StageGroup, named = false): string {
  const { question, standing, told } = group;
  const { decision, tally = [], leaders = [] } = question;
  const words = named ? [questionWords(decision)] : [];
  switch (standing) {
    case 'reading':
      return questionWords(decision);
    case 'open':
      return `The vote is open. ${questionWords(decision)}`;
    case 'closed':
      return [...words, 'The vote is closed.'].join(' ');
    case 'split': {
      const counts = decision.choices.map(({ id, letter, title }) => `${letter}, ${title}: ${countOf(tally, id)}.`);
      return [...words, 'The vote is closed.', ...counts, ...(leaders.length > 1 ? ['Tied: hear one voice from each.'] : [])].join(' ');
    }
    case 'decided':
      return [...words, decidedSaid(group)].join(' ');
    case 'told':
      return told.map(toldSaid).join(' ');
  }
}

function decidedSaid(group: StageGroup): string {
  const { question, decided, undecided, tables } = group;
  const titleOf = (letter: string): string => question.decision.choices.find((choice) => choice.letter === letter)?.title ?? '';
  const agreed = agreedOf(group);
  const said =
    agreed !== undefined
      ? [`Decided${tables.length > 1 ? ' at every table' : ''}: ${agreed}, ${titleOf(agreed)}.`]
      : decided.map(({ letter, tables: at }) => `${tablesWords(at)}: ${letter}, ${titleOf(letter)}.`);
  return [...said, ...(undecided.length > 0 ? [undecidedWords(undecided)] : [])].join(' ');
}

const toldSaid = ({ tables, title, says, own }: Told): string =>
  `${tablesWords(tables)}: ${[title, says].filter(Boolean).map(asSentence).join(' ')}${ownSaid(own)}`;

/** What came, in full. */
function storySaid(told: Told): string {
  const { text, voice, moved } = told;
  const spoken = voice ? [`${voice.who}: ${asSentence(voice.says)}`] : [];
  const trust = moved.map(({ who, up }) => `${who} trusts you ${up ? 'more' : 'less'}.`);
  return [toldSaid({ ...told, own: [] }), text, ...spoken, ...trust].filter(Boolean).join(' ') + ownSaid(told.own);
}

const ownSaid = (own: Told['own']): string =>
  own.length === 0 ? '' : ` ${ownHeading}: ${own.map(({ letter, title, count }) => `${letter}, ${title}: ${count}`).join('; ')}.`;

const waySaid = ({ tables, did, says }: Way): string =>
  `${tablesWords(tables)}: ${[did.map(({ letter }) => letter).join(', '), says].filter(Boolean).map(asSentence).join(' ')}`;

export const countOf = (tally: readonly { readonly option: string; readonly count: number }[], id: string): number =>
  tally.find(({ option }) => option === id)?.count ?? 0;
