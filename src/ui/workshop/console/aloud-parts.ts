import type { ConsoleTable, ConsoleView } from '../../../workshop/console-view.ts';
import type { NewsView } from '../../../workshop/decision-view.ts';
import { groupedBy } from '../../../workshop/grouped-by.ts';
import type { LookView } from '../../../workshop/means-view.ts';
import { questionWords } from '../shared/question-words.ts';
import { tablesNamed } from '../shared/tables-named.ts';

/** What the same tables hear read aloud. */
export interface AloudPart {
  /** The tables by name; empty where it is for the whole room. */
  readonly tables: string;
  /** A headline or a question. */
  readonly title: string;
  /** In the order of reading: all but the voices stand before the question that is the title, or after the headline. */
  readonly text: readonly string[];
  /** Whether the title is read last: a question after its moment. */
  readonly asks: boolean;
}

type Words = Omit<AloudPart, 'tables'>;

/** The words to read aloud: the brief; each moment until what came of it is revealed, and then that; where a story has ended, its end. */
export function aloudParts({ scene, brief, tables }: Pick<ConsoleView, 'scene' | 'brief' | 'tables'>): readonly AloudPart[] {
  if (brief) return [{ tables: '', title: brief.headline, text: brief.text.split(/\n\s*\n/), asks: false }];
  if (scene === 'coming') return [];
  const told = tables.flatMap((table) => {
    const words = table.out === 'empty' ? undefined : wordsAt(table);
    return words ? [{ title: table.title, words, key: JSON.stringify(words) }] : [];
  });
  const groups = groupedBy(told, ({ key }) => key);
  return groups.map((group) => ({
    ...group[0].words,
    tables: groups.length === 1 ? '' : tablesNamed(group.map(({ title }) => title)),
  }));
}

function wordsAt({ out, decision, means, news, outcome, ending }: ConsoleTable): Words | undefined {
  if (ending) return { title: ending.title, text: [ending.text], asks: false };
  if (outcome) {
    const voices = outcome.voices.map(({ who, says }) => `${who}: “${says}”`);
    return { title: outcome.headline, text: [outcome.consequence, ...voices], asks: false };
  }
  if (!decision || out !== undefined) return undefined;
  return {
    title: questionWords(decision),
    text: [...news.map(newsWords), decision.scene, ...(means?.looks ?? []).flatMap(foundWords)],
    asks: true,
  };
}

const foundWords = ({ title, found }: LookView): readonly string[] => (found === undefined ? [] : [newsWords({ title, text: found })]);

const newsWords = ({ title, text }: NewsView): string => `${title}${/[.?!”]$/u.test(title) ? '' : '.'} ${text}`;
