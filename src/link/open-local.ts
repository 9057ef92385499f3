import { codeOf } from '../workshop/code.ts';
import type { CommandOf } from '../workshop/command.ts';
import { dispatch } from '../workshop/dispatch.ts';
import type { LocalPorts } from './local-ports.ts';

/** What a one-screen room is opened with. */
export type LocalWish = Omit<CommandOf<'open'>, 'type' | 'door' | 'approval' | 'seating' | 'privateVotes'> & {
  /** Scenario id. */
  readonly scenario: string;
};

/** Opens a one-screen room and keeps it: its id. Rejects where the scenario cannot be had or the room cannot be kept. */
export async function openLocal({ scenario: wanted, ...wish }: LocalWish, ports: LocalPorts): Promise<string> {
  const scenario = await ports.loadScenario(wanted);
  const log = await ports.log;
  const [id, facilitator, at] = [ports.newId(), ports.newId(), ports.now()];
  // Nobody joins it and nobody recovers it: who has the device has the room.
  const opening = { code: codeOf(ports.newSeed()), seed: ports.newSeed(), recovery: ports.newId() };
  const nobody = { door: 'closed', approval: false, seating: 'facilitator', privateVotes: false } as const;
  const answer = dispatch(
    undefined,
    { type: 'open', ...wish, ...nobody },
    { scenario, actor: { kind: 'facilitator', id: facilitator }, at, opening },
  );
  if (!answer.ok) throw new Error(answer.refused);
  await log.create({ id, scenario: scenario.id, title: scenario.title, facilitator, opened: at, changed: at, ended: false });
  await log.append(id, answer.events);
  return id;
}
