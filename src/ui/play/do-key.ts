import { type Offer, offers } from '../../core/offer.ts';
import { need, tablesOf } from '../../core/tables.ts';
import { letterOf } from '../../debrief/letters.ts';
import type { Play } from '../../store/play.ts';
import { keepInSight } from '../panel/keep-in-sight.ts';
import type { KeyAction } from './keys.ts';
import { isDeciding } from './place-in-run.ts';
import type { PlayActions } from './play-actions.ts';
import type { PlayDialogName } from './play-dialog.tsx';
import { optionRefused } from './refused-words.ts';

/** What a key can reach on the sheet. */
export interface Reach {
  readonly play: Play;
  readonly actions: PlayActions;
  readonly sheet: HTMLElement | null;
  readonly back: () => void;
  readonly toggleKey: () => void;
  readonly open: (dialog: PlayDialogName) => void;
}

/** Whether options lie on the table: not while the problem is named, nor while it is heard. */
const choosesOptions = (step: Play['step']): boolean => isDeciding(step) && step !== 'frame' && step !== 'heard';

/** Does what a key asks for. */
export function doKey(action: KeyAction, reach: Reach): void {
  const { play, sheet, back, toggleKey, open } = reach;
  switch (action.does) {
    case 'pick': {
      if (play.step === 'frame') sheet?.querySelectorAll<HTMLElement>('input[data-frame]')[action.index]?.click();
      if (!choosesOptions(play.step)) return;
      const offer = offers(play.scenario, play.world).filter(({ option }) => option.id !== 'pass')[action.index];
      take(offer, reach);
      return;
    }
    case 'pass':
      if (choosesOptions(play.step)) {
        take(
          offers(play.scenario, play.world).find(({ option }) => option.id === 'pass'),
          reach,
        );
      }
      return;
    case 'step':
      walk(sheet, 'person', action.by);
      return;
    case 'wards':
      walk(sheet, 'ward', 1);
      return;
    case 'go':
      sheet?.querySelector<HTMLElement>('[data-primary]')?.click();
      return;
    case 'lean':
      sheet?.querySelector<HTMLElement>('.lean')?.focus();
      return;
    case 'key':
      toggleKey();
      return;
    case 'back':
      back();
      return;
    default:
      open(action.does);
  }
}

/** How long a card that was asked for in vain stands out, milliseconds. */
const seenFor = 1200;

/** What is picked is what the bars show, wherever the pointer lies. */
function take(offer: Offer | undefined, { play: { scenario, world }, actions, sheet }: Reach): void {
  if (!offer) return;
  const { option, refusal } = offer;
  if (!refusal) {
    actions.onPick(option.id);
    actions.onPreview({});
    return;
  }
  actions.onRefused(optionRefused(letterOf(need(tablesOf(scenario).beats, world.beat), option.id), refusal));
  const card = sheet?.querySelector(`.options input[value="${option.id}"]`)?.closest<HTMLElement>('.option');
  if (!card) return;
  keepInSight(card);
  // What is said is seen too: the card stands out for a moment.
  card.animate({ outline: ['3px solid var(--ink)', '3px solid var(--ink)'] }, seenFor);
}

/** Takes focus to the list, or one on in it where focus is there already. */
function walk(sheet: HTMLElement | null, kind: string, by: 1 | -1): void {
  const items = [...(sheet?.querySelectorAll<HTMLElement>(`[data-roster="${kind}"] button`) ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const stop = items.findIndex((item) => item.tabIndex === 0);
  const next = at < 0 ? stop : (at + by + items.length) % items.length;
  items[next]?.focus();
}
