import { type Costs, resources } from '../../core/names.ts';
import { optionOf } from '../../core/offer.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Beat, Look } from '../../core/story.ts';
import { tablesOf } from '../../core/tables.ts';
import { inList } from '../../debrief/in-list.ts';
import { letterOf } from '../../debrief/letters.ts';
import { resourceNames } from '../../debrief/resource-names.ts';
import { numberWord } from './number-words.ts';

interface Known {
  readonly says: string;
  readonly more: string;
}

/** What became known by a look: agendas, and costs that were hidden. */
export function knownWords(scenario: Scenario, beat: Beat, look: Look): readonly Known[] {
  const agendas = look.agendas.flatMap((id): readonly Known[] => {
    const person = tablesOf(scenario).stakeholders.get(id);
    return person ? [{ says: `You now know what ${person.name} is after.`, more: person.agenda }] : [];
  });
  const hidden = look.hidden.flatMap((id): readonly Known[] => {
    const option = optionOf(beat, id);
    if (!option) return [];
    const title = id === 'pass' ? 'Letting it pass' : `${letterOf(beat, id)}, ‘${option.title}’,`;
    return [{ says: `${title} will also take ${costWords(option.hiddenCosts)}.`, more: '' }];
  });
  if (agendas.length + hidden.length > 0) return [...agendas, ...hidden];
  return look.facts.length > 0 ? [{ says: 'You know something now that you can act on.', more: '' }] : [];
}

function costWords(costs: Costs): string {
  const asked = resources.filter((id) => (costs[id] ?? 0) > 0);
  return inList(asked.map((id) => `${numberWord(costs[id] ?? 0)} of ${resourceNames[id].toLowerCase()}`));
}
