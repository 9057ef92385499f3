import type { ConsoleView } from '../../../src/workshop/console-view.ts';
import type { DecisionView } from '../../../src/workshop/decision-view.ts';
import type { RoundView } from '../../../src/workshop/round-view.ts';
import type { Count } from '../../../src/workshop/session.ts';
import type { StageView } from '../../../src/workshop/stage-view.ts';
import { viewReader } from '../../../src/workshop/view-parts.ts';
import type { Joined, Opened } from '../../../src/workshop/wire.ts';
import type { Crowd } from './crowd.ts';
import { eachAtMost } from './each-at-most.ts';
import { type BareWindow, openWindow, post } from './window.ts';

/** A vote as it was answered. */
export interface Answered {
  readonly seat: string;
  readonly round: string;
  readonly option: string;
}

export interface WorkshopCrowd extends Crowd {
  /** Session id. */
  readonly session: string;
  readonly joinSeconds: number;
  /** Every vote that was answered, in order. */
  readonly answered: readonly Answered[];
}

/** How many join at a time: a room looks up at the same code. */
const atOnce = 40;

/** People at a server of the game, with a console and a projector; nothing is measured before all of them see their table. */
export async function openWorkshopCrowd(port: number, scenario: string, people: number, tables: number): Promise<WorkshopCrowd> {
  const base = `http://127.0.0.1:${port}`;
  const wish = { scenario, tables, manner: 'vote', door: 'open', approval: false, seating: 'draw', privateVotes: false };
  const opened = await post<Opened>(base, 'open', wish);
  const console = await openWindow(base, opened.console);
  const stage = await openWindow(base, opened.stage);
  const [readConsole, readStage] = [viewReader(), viewReader()];
  const consoleView = (): ConsoleView => readConsole(console.parts()) as ConsoleView;
  const stageView = (): StageView => readStage(stage.parts()) as StageView;

  const began = performance.now();
  const phones = await eachAtMost(atOnce, people, async (person) => {
    const { token } = await post<Joined>(base, 'join', { code: opened.code, name: `Person ${person + 1}` });
    return { seat: token.split('.')[2] ?? '', window: await openWindow(base, token) };
  });
  const joinSeconds = (performance.now() - began) / 1000;

  const partOf = <Part>(person: number, name: string): Part | undefined => {
    const text = phones[person]?.window.parts().get(name);
    return text === undefined ? undefined : (JSON.parse(text) as Part);
  };
  const roundOf = (person: number): RoundView | undefined => partOf(person, 'table/round');
  const ids = [...new Set(phones.map((_, person) => partOf<string>(person, 'table/id') ?? ''))];
  const sits = phones.map((_, person) => ids.indexOf(partOf<string>(person, 'table/id') ?? ''));
  const answered: Answered[] = [];
  let rounds = 0;

  async function must(command: Parameters<BareWindow['ask']>[0]): Promise<void> {
    const told = await console.ask(command);
    if (!told.ok) throw new Error(`${command.type}: ${told.refused}`);
  }

  const everybody = (is: (person: number) => boolean): Promise<void> => soon(() => phones.every((_, person) => is(person)));

  const crowd: WorkshopCrowd = {
    session: opened.console.split('.')[0] ?? '',
    joinSeconds,
    answered,
    sits,
    begin: async () => {
      if (rounds > 0) await must({ type: 'everybody-on', decisions: rounds });
      rounds += 1;
      await must({ type: 'open-round', tables: 'all' });
      await everybody((person) => roundOf(person)?.open === true && roundOf(person)?.voted === 0);
    },
    vote: async (person) => {
      const round = roundOf(person)?.id ?? '';
      const open = partOf<DecisionView>(person, 'table/decision')?.choices.filter(({ closed }) => closed === undefined) ?? [];
      const option = open[(person * 7 + rounds) % open.length]?.id ?? '';
      const { seat = '', window } = phones[person] ?? {};
      const told = await window?.ask({ type: 'vote', round, option });
      if (!told?.ok) throw new Error(`A vote was turned down: ${told?.refused}`);
      answered.push({ seat, round, option });
    },
    counted: (person) => roundOf(person)?.voted ?? 0,
    onSeen: () => undefined,
    check: async () => {
      await must({ type: 'close-round', tables: 'all' });
      await everybody((person) => roundOf(person)?.open === false);
      const byTable = sits.map((_, person) => answered.filter(({ round }) => round === roundOf(person)?.id));
      await everybody((person) => same(roundOf(person)?.tally, byTable[person] ?? []));
      await soon(() => stageView().questions.reduce((sum, { voted }) => sum + voted, 0) === people);
      const wanted = new Map(answered.slice(-people).map(({ seat, option }) => [seat, option]));
      await soon(() => {
        const ballots = consoleView().tables.flatMap(({ round }) => round?.ballots ?? []);
        return ballots.length === people && ballots.every(({ seat, option }) => wanted.get(seat) === option);
      });
    },
    close: () => {
      for (const { close } of [console, stage, ...phones.map(({ window }) => window)]) close();
    },
  };
  for (const [person, { window }] of phones.entries()) window.heard = () => crowd.onSeen(person);
  return crowd;
}

/** Whether a tally is what these votes come to. */
const same = (tally: readonly Count[] | undefined, votes: readonly Answered[]): boolean =>
  tally?.reduce((sum, { count }) => sum + count, 0) === votes.length &&
  tally.every(({ option, count }) => count === votes.filter((vote) => vote.option === option).length);

/** Waits for what must come to be seen. Rejects after ten seconds. */
async function soon(is: () => boolean): Promise<void> {
  for (let waited = 0; !is(); waited += 20) {
    if (waited > 10_000) throw new Error('Not every screen shows what was voted.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
