import { numberWord } from '../../ui/panel/number-words.ts';
import type { Opened } from '../app-state.ts';

/** What a place is called in which runs began: `home`, `in/<authority>` or `journey/<id>/<chapter>`. */
export function placeName({ scenario, chapters }: Pick<Opened, 'scenario' | 'chapters'>, group: string): string {
  const [kind, id, chapter] = group.split('/');
  if (kind === 'in') return `In Authority ${id}`;
  if (kind === 'journey') {
    const number = Number(chapter);
    const title = chapters.find((one) => one.journey === id && one.number === number)?.title ?? 'a journey';
    return `Chapter ${numberWord(number + 1)} of ${title}`;
  }
  const { id: home } = scenario.authority;
  return /^[A-Z]$/.test(home) ? `At home, in Authority ${home}` : 'At home';
}
