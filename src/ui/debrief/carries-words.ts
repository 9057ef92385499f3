import { inList } from '../../debrief/in-list.ts';
import { lowered } from '../../debrief/lowered.ts';
import { type FormatId, formats, type OwnWords } from './formats.ts';

const ownWords: Readonly<Record<OwnWords, string>> = {
  name: 'the name of the run',
  why: 'your lines why',
  note: 'your note',
  commitments: 'what you mean to do',
};

/** What of the player's own goes along with each of these: those that carry the same in one sentence. */
export function carriesWords(ids: readonly FormatId[]): string {
  const groups = new Map<string, FormatId[]>();
  for (const id of ids) {
    const own = inList(formats[id].carries.map((one) => ownWords[one]));
    groups.set(own, [...(groups.get(own) ?? []), id]);
  }
  const sentences = [...groups].map(([own, those]) => {
    const [first = '', ...more] = those.map((id) => formats[id].it);
    const who = inList([first, ...more.map(lowered)]);
    const verb = those.length === 1 ? 'carries' : 'carry';
    return `${who} ${verb} ${own === '' ? 'no words of yours, no name and no score' : own}.`;
  });
  const noNote = ids.every((id) => !formats[id].carries.some((own) => own === 'note'));
  return [...(noNote ? ['Your note stays out.'] : []), ...sentences].join(' ');
}
