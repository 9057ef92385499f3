import type { Scenario } from '../../core/scenario.ts';
import { letterByPlace } from '../letters.ts';
import { isMovedOn } from './is-moved-on.ts';
import type { RoomTable } from './room-table.ts';

/** One decision over all tables that met it. */
export interface RoomDecision {
  readonly beat: string;
  readonly label: string;
  readonly question: string;
  /** What was chosen, in the order of the sheet, with the tables that chose it; empty where all of them were moved on. */
  readonly choices: readonly RoomChoice[];
  /** Table ids of those that the facilitator moved past it. */
  readonly movedOn: readonly string[];
  /** What leaders in the case did; `undefined` where they met no such decision. */
  readonly leaders: { readonly option: string; readonly letter: string; readonly title: string } | undefined;
}

export interface RoomChoice {
  readonly option: string;
  /** By its place, letting it pass the last: `A` to `E`. */
  readonly letter: string;
  readonly title: string;
  /** Table ids. */
  readonly tables: readonly string[];
  readonly asInCase: boolean;
}

/** In the order of the sheet; decisions that no table met are left out. */
export function roomDecisions(scenario: Scenario, tables: readonly RoomTable[]): readonly RoomDecision[] {
  return scenario.beats.flatMap((beat): RoomDecision[] => {
    const met = tables.flatMap(({ id, steps }) => steps.filter((step) => step.beat === beat.id).map((step) => ({ table: id, step })));
    const [first] = met;
    if (!first) return [];
    const choices = [...beat.options, beat.pass].flatMap(({ id, title }): RoomChoice[] => {
      const chose = met.filter(({ step }) => step.option === id && !isMovedOn(step));
      if (chose.length === 0) return [];
      const asInCase = chose.some(({ step }) => step.asInCase);
      return [{ option: id, letter: letterByPlace(beat, id), title, tables: chose.map(({ table }) => table), asInCase }];
    });
    const movedOn = met.filter(({ step }) => isMovedOn(step)).map(({ table }) => table);
    const { option, letter, title, asInCase, leaders } = first.step;
    return [
      {
        beat: beat.id,
        label: beat.label,
        question: beat.question,
        choices,
        movedOn,
        leaders: asInCase ? { option, letter, title } : leaders,
      },
    ];
  });
}
