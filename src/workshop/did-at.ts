import { offers } from '../core/offer.ts';
import { decidedTurns } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { type Chosen, letterOf } from './decision-view.ts';
import type { Session, Table } from './session.ts';
import { runOf } from './table-run.ts';

/** What a table did, in order. */
export const didAt = (scenario: Scenario, session: Session, table: Table): readonly Chosen[] =>
  decidedTurns(runOf(scenario, session, table).turns).flatMap(({ before, entry }): readonly Chosen[] => {
    const offered = offers(scenario, before);
    const at = offered.findIndex(({ option }) => option.id === entry.option);
    const chosen = offered[at];
    return chosen ? [{ letter: letterOf(at), title: chosen.option.title }] : [];
  });
