import { look } from '../../core/look.ts';
import { type Refusal, refusalSentence } from '../../core/refusal.ts';
import { sayFrame } from '../../core/say-frame.ts';
import type { Scenario } from '../../core/scenario.ts';
import { start } from '../../core/start.ts';
import { turn } from '../../core/take.ts';
import type { World } from '../../core/world.ts';
import type { Report } from '../problem.ts';

/** Chance must not decide whether the case path can be played: so many seeds are tried. */
const seeds = 8;

/** Plays the case path through the rules, and reports the first step that they refuse. */
export function playCasePath(scenario: Scenario, report: Report): void {
  for (let seed = 0; seed < seeds; seed++) if (!plays(scenario, seed, report)) return;
}

function plays(scenario: Scenario, seed: number, report: Report): boolean {
  let world = start(scenario, seed);
  for (const [index, step] of scenario.casePath.entries()) {
    const refuse = (what: string, path: readonly (string | number)[], why: string): boolean => {
      report(['casePath', index, ...path], `The case path cannot be played: ${what}. ${why}`);
      return false;
    };
    if (world.ended !== undefined) return refuse(`it goes on after the ending ${world.ended}`, [], 'Take this step out.');
    if (world.beat !== step.beat)
      return refuse(`here it is at ${world.beat}, not at ${step.beat}`, ['beat'], 'Look at what the step before leads to, and when.');
    for (const id of step.looks) {
      const looked = look(scenario, world, id);
      if (!looked.ok) return refuse(`the look ${id} is refused`, ['looks'], said(looked.refusal));
      world = looked.world;
    }
    if (step.frame !== undefined) {
      const framed = sayFrame(scenario, world, step.frame);
      if (!framed.ok) return refuse(`the frame ${step.frame} is refused`, ['frame'], said(framed.refusal));
      world = framed.world;
    }
    const turned = turn(scenario, world, { option: step.option, apply: step.apply });
    if (!turned.ok)
      return refuse(
        `${step.beat}/${step.option} is refused`,
        [turned.refusal.reason === 'distant' || turned.refusal.reason === 'owing' || turned.refusal.reason === 'busy' ? 'apply' : 'option'],
        why(turned.refusal, world),
      );
    world = turned.world;
  }
  if (world.ended !== undefined || scenario.casePath.length === 0) return true;
  report(['casePath', scenario.casePath.length - 1], `The case path cannot be played to an ending: it stops before ${world.beat}.`);
  return false;
}

const said = (refusal: Refusal): string => refusalSentence(refusal);

function why(refusal: Refusal, world: World): string {
  if (refusal.reason === 'frame-first') return `The horizon ${world.horizon} asks for a frame. Add frame to this step.`;
  if (refusal.reason === 'distant' || refusal.reason === 'owing' || refusal.reason === 'busy') return `${refusal.what}: ${said(refusal)}`;
  if (refusal.reason === 'unknown') return `${refusal.what} is not in the base then.`;
  if (refusal.reason === 'closed') return `Its condition does not hold then: “${refusal.says}”`;
  return said(refusal);
}
