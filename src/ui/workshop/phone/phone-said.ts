import type { PhoneTable, PhoneView } from '../../../workshop/phone-view.ts';
import { asSentence } from '../../words/as-sentence.ts';
import { questionWords } from '../shared/question-words.ts';
import { settleable, settlesAs } from './settleable.ts';

/** What a phone has come to, in words for a screen reader: said when it changes. */
export function phoneSaid({ you, room, brief, tables, table }: PhoneView): string {
  const line = room.line === '' ? '' : ` ${room.line}`;
  if (you.state === 'removed') return 'Your seat has been taken away.';
  if (you.state === 'waiting') return 'Waiting to be let in.';
  if (room.ended) return `The workshop has ended.${line}`;
  const read = brief ? ` The brief: ${asSentence(brief.headline)}` : '';
  if (table?.did && table.phase !== 'ended') return `Your table has played its part.${line}`;
  if (!table) return `${tables ? 'Choose a table.' : 'You will be given a table.'}${read}${line}`;
  if (room.scene !== 'play') return `${table.title}.${read || ' It has not begun yet.'}${line}`;
  const news = table.news.map(({ title, text }) => ` ${title}. ${text}`).join('');
  return `${table.title}. ${table.held ? 'Paused. ' : ''}${standing(you, table)}${news}${line}`;
}

function standing(you: PhoneView['you'], { phase, manner, decision, round, chosen, outcome, ending }: PhoneTable): string {
  switch (phase) {
    case 'reading':
      return decision ? questionWords(decision) : '';
    case 'voting':
      if (round?.watch) return 'A vote is open. Watch this one.';
      return you.votes ? `The vote is open. ${decision ? questionWords(decision) : ''}` : 'The table is voting.';
    case 'settling':
      if (!round || !decision) return 'The vote is closed.';
      return settleable(manner, round, settlesAs(you), decision.choices).says;
    case 'decided': {
      const choice = decision?.choices.find(({ id }) => id === chosen);
      return choice ? asSentence(`Decided: ${choice.letter}, ${choice.title}`) : 'Decided.';
    }
    case 'revealed':
      return asSentence(outcome?.headline ?? '');
    case 'ended':
      return asSentence(ending?.title ?? '');
  }
}
