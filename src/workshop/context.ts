import type { Scenario } from '../core/scenario.ts';
import type { Actor } from './session.ts';

/** All that a command is not believed about, and all that the rules do not make themselves: who, when, and chance. */
export interface Context {
  readonly scenario: Scenario;
  readonly actor: Actor;
  /** Now, milliseconds since 1970. */
  readonly at: number;
  /** Names the command: one that has been answered is not done again. At most 64 characters. */
  readonly key?: string | undefined;
  /** For `open`. `recovery`: digest of the recovery phrase. */
  readonly opening?: { readonly code: string; readonly seed: number; readonly recovery: string } | undefined;
  /** For `draw-tables`: whole, 0 to 2³² − 1. */
  readonly draw?: number | undefined;
  /** For `recover`: digest of the phrase that was typed. */
  readonly proof?: string | undefined;
}
