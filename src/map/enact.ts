/** Plays one change on the stage: what moves, after what wait, and how it looks when nothing may move. */
import type { OutcomeClass } from '../core/outcome-class.ts';
import type { Change } from './difference.ts';
import { focusLabel } from './focus-label.ts';
import type { MapGeography, PeopleLayout } from './grounds.ts';
import type { MapModel, MapPerson } from './model.ts';
import { delays, motion } from './motion.ts';
import type { Picture } from './picture.ts';
import type { Stage } from './stage.ts';
import type { Timeline } from './timeline.ts';

/** How a change is played. */
export interface Manner {
  /** Nothing was on the map before. */
  readonly isFirst: boolean;
  /** A decision has just landed: links and chips wait for the rings. */
  readonly isNews: boolean;
  /** Nothing may move. */
  readonly isStill: boolean;
}
export interface Scenery {
  readonly stage: Stage;
  readonly timeline: Timeline;
  readonly geography: MapGeography;
  readonly people: PeopleLayout;
  readonly classes: Map<string, OutcomeClass>;
  /** The model that is shown by now. */
  readonly now: () => MapModel;
}

/** Strength of a line that the news does not touch. */
const untouched = 0.45;

export function readStrength(model: MapModel, id: string): number {
  return model.faded && !model.hot.includes(id) ? untouched : 1;
}

export function enact(change: Change, model: MapModel, manner: Manner, scenery: Scenery): void {
  const { stage, timeline } = scenery;
  const { links, persons, marks, tags, places } = stage;
  const wait = manner.isNews ? delays.chips : 0;
  switch (change.kind) {
    case 'arrive':
      links.show(change.person);
      persons.caption(change.person);
      persons.badge(change.person, model);
      return;
    case 'leave':
      for (const name of ['link', 'badge', 'glow']) timeline.end(`${name} ${change.id}`);
      links.remove(change.id);
      persons.remove(change.id);
      return;
    case 'link':
      enactLink(change.from, change.to, model, manner, scenery);
      return;
    case 'badge':
      enactBadge(change.from, change.person, wait, manner, scenery);
      return;
    case 'caption':
      persons.caption(change.person);
      return;
    case 'glow':
      timeline.add({
        name: `glow ${change.id}`,
        delay: 0,
        ...(manner.isStill ? motion.swap : motion.hint),
        apply: links.glow(change.id, change.on),
      });
      return;
    case 'class':
      scenery.classes.set(change.id, change.to);
      return;
    case 'was':
      marks.show({ was: change.wards });
      return;
    case 'chip':
      fadeIn(`chip ${change.id}`, tags.chip(change.id, change.delta), wait, manner, timeline);
      return;
    case 'voice':
      // What is said can be read at once.
      tags.voice(change.who, change.says)?.image.setAlpha(1);
      return;
    case 'marks':
      marks.show({ rings: change.rings, looks: change.looks });
      return;
    case 'focus': {
      const { thing } = change;
      places.focus(thing);
      persons.focus(thing?.kind === 'person' ? model.people.find(({ id }) => id === thing.id) : undefined);
      const label = focusLabel(scenery.geography, scenery.people, model, thing);
      tags.label(label?.says, label?.at ?? scenery.people.you);
      return;
    }
    case 'fade':
    case 'ripple':
      enactStage(change, manner, scenery);
  }
}

function enactLink(from: MapPerson, to: MapPerson, model: MapModel, { isStill, isNews }: Manner, { stage, timeline }: Scenery): void {
  const name = `link ${to.id}`;
  if (!isStill) {
    timeline.add({ name, delay: isNews ? delays.links : 0, ...motion.travel, apply: stage.links.travel(from, to) });
    return;
  }
  stage.links.show(to);
  const strength = readStrength(model, to.id);
  timeline.add({ name, delay: 0, ...motion.swap, apply: (share) => stage.links.dim(to.id, strength * (0.3 + 0.7 * share)) });
}

/** Coins count to their new value in the news; everything else of a badge changes at once. */
function enactBadge(from: MapPerson, to: MapPerson, delay: number, { isStill }: Manner, { stage, timeline, now }: Scenery): void {
  if (isStill || delay === 0) {
    stage.persons.badge(to, now());
    return;
  }
  const steps = Math.abs(to.trust - from.trust);
  let shown = -1;
  const apply = (share: number): void => {
    const step = share >= 1 ? steps : Math.min(steps, Math.floor(share * steps) + 1);
    if (step === shown && share < 1) return;
    shown = step;
    stage.persons.badge({ ...to, trust: from.trust + Math.sign(to.trust - from.trust) * step }, now());
  };
  timeline.add({ name: `badge ${to.id}`, delay, ...motion.count, length: steps < 2 ? 1 : motion.count.length, apply });
}

function enactStage(
  change: Change & { readonly kind: 'fade' | 'ripple' },
  { isFirst, isStill }: Manner,
  { stage, timeline }: Scenery,
): void {
  const { ground, ripple } = stage;
  const { on } = change;
  const atOnce = isStill || isFirst;
  const { length } = motion.ripple;
  timeline.end(change.kind);
  if (change.kind === 'fade') {
    const track = { name: 'fade', delay: 0, length: on ? length : motion.hint.length, ease: motion.ripple.ease };
    if (isFirst) ground.fade(on ? 1 : 0);
    else timeline.add({ ...track, ...(isStill ? motion.swap : {}), apply: (share) => ground.fade(on ? share : 1 - share) });
    return;
  }
  if (!on) ripple.clear();
  else if (atOnce) ripple.draw(length);
  else timeline.add({ name: 'ripple', delay: 0, length, ease: (share) => share, apply: (share) => ripple.draw(share * length) });
}

function fadeIn(name: string, picture: Picture | undefined, wait: number, { isStill }: Manner, timeline: Timeline): void {
  if (picture === undefined) return;
  const { length, ease } = isStill ? motion.swap : motion.hint;
  const apply = (share: number): void => {
    if (picture.image.active) picture.image.setAlpha(share);
  };
  timeline.add({ name, delay: isStill ? 0 : wait, length, ease, apply });
}
