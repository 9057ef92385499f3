import { type Entry, type Journal, mostMeant, mostWhy, reactions } from '../core/journal.ts';
import { type Behaviour, behaviours } from '../core/names.ts';
import { mostApplied } from '../core/offer.ts';
import { journeyShape } from './journey-shape.ts';
import { isId, isList, isObject, isWhole, text } from './loose.ts';

export const isBehaviour = (value: unknown): value is Behaviour => behaviours.includes(value as Behaviour);

/** A journal, or what is wrong with it in a sentence. What is not known is left out. */
export function journalShape(value: unknown): Journal | string {
  if (!isObject(value)) return 'There is no journal.';
  const { scenario, version, seed, authority, entries } = value;
  if (!isId(scenario)) return 'The journal names no scenario.';
  if (!isWhole(version, 1e6)) return 'The journal names no version of its scenario.';
  if (!isWhole(seed, 0xffffffff)) return 'The journal has no seed.';
  if (authority !== undefined && !isId(authority)) return 'The journal’s authority cannot be read.';
  const journey = value['journey'] === undefined ? undefined : journeyShape(value['journey']);
  if (value['journey'] !== undefined && !journey) return 'What the journal brings from the chapter before cannot be read.';
  if (!Array.isArray(entries) || entries.length > 500) return 'The journal has no list of steps.';
  const checked: Entry[] = [];
  for (const [index, entry] of entries.entries()) {
    const shaped = entryShape(entry);
    if (!shaped) return `Step ${index + 1} of the journal cannot be read.`;
    checked.push(shaped);
  }
  return {
    scenario,
    version,
    seed,
    ...(authority !== undefined && { authority }),
    ...(journey && { journey }),
    entries: checked,
  };
}

function entryShape(value: unknown): Entry | undefined {
  if (!isObject(value)) return undefined;
  const { kind, look, frame, initiative, event, who, beat, option, apply, meant } = value;
  if (kind === 'look' && isId(look)) return { kind, look };
  if (kind === 'frame' && isId(frame)) return { kind, frame };
  if (kind === 'drop' && isId(initiative)) return { kind, initiative };
  if (kind === 'event' && isId(event)) return { kind, event };
  const by = reactions.find((one) => one === value['by']);
  if (kind === 'react' && isId(who) && by !== undefined) return { kind, who, by };
  if (kind === 'decide' && isId(beat) && isId(option) && isList(apply, isId, mostApplied) && isList(meant, isBehaviour, mostMeant)) {
    return { kind, beat, option, apply, meant, why: text(value['why'], mostWhy) };
  }
  return undefined;
}
