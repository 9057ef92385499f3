import { expect } from 'vitest';
import { fold } from '../../src/workshop/apply.ts';
import { live, Served, ServedRoom, until } from './serve.ts';

/** Numbers from 0 to 1 that are the same for the same seed. */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Kills a server so many times under people who vote and change their minds without a pause, and starts it again each time.
 * Every command that was acknowledged stands in the log, none twice, and what everybody sees is the log's fold.
 */
export async function killServer(kills: number, seed: number, voters = 5): Promise<{ readonly acknowledged: number }> {
  const chance = chances(seed);
  const served = await new Served().start();
  const room = await ServedRoom.open(served);
  try {
    const people = [];
    for (let index = 0; index < voters; index++) people.push(await room.phone(`Voter ${index}`));
    expect(await room.console.ask({ type: 'open-round', tables: 'all' })).toEqual({ ok: true });
    for (const { link } of people) await until(link, ({ view }) => view?.table?.round?.open === true);

    const acknowledged: { readonly seat: string; readonly key: string; readonly option: string }[] = [];
    let done = false;
    const voting = people.map(async ({ link, seat }) => {
      const { round, decision } = link.read().view?.table ?? {};
      const choices = decision?.choices.map(({ id }) => id) ?? [];
      for (let turn = 0; !done; turn++) {
        const option = choices[turn % choices.length] ?? '';
        const key = `${seat.slice(0, 8)}-${turn}`;
        // Each vote differs from the last, so that each must be written. It may wait for its line; then it is the same command still.
        const told = await link.ask({ type: 'vote', round: round?.id ?? '', option }, key);
        if (told.ok) acknowledged.push({ seat, key, option });
        await new Promise((next) => setTimeout(next, 70 + chance() * 60));
      }
    });

    for (let kill = 0; kill < kills; kill++) {
      const before = acknowledged.length;
      await new Promise((moment) => setTimeout(moment, 50 + chance() * 250));
      await served.stop('SIGKILL');
      await served.start();
      await Promise.all([live(room.console), ...people.map(({ link }) => live(link))]);
      const patience = Date.now() + 10_000;
      while (acknowledged.length < before + voters && Date.now() < patience) await new Promise((next) => setTimeout(next, 20));
      expect(acknowledged.length, 'votes are acknowledged again after a kill').toBeGreaterThan(before);
    }
    done = true;
    await Promise.all(voting);

    const log = await served.log(room.session);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    const votes = log.filter((event) => event.type === 'voted').map(({ actor, key, option }) => ({ seat: actor.id, key, option }));
    const written = votes.map(({ key }) => key);
    expect(new Set(written).size, 'none is written twice').toBe(written.length);
    expect(
      acknowledged.filter((vote) => !votes.some((one) => one.key === vote.key && one.seat === vote.seat && one.option === vote.option)),
    ).toEqual([]);

    const ballots = fold(log)?.tables.map(({ round }) => round?.ballots.length);
    await until(
      room.console,
      ({ view }) => JSON.stringify(view?.tables.map(({ round }) => round?.ballots.length)) === JSON.stringify(ballots),
    );
    for (const { link, seat } of people) {
      const own = votes.findLast((vote) => vote.seat === seat)?.option;
      await until(link, ({ view }) => view?.table?.round?.yours === own);
    }
    return { acknowledged: acknowledged.length };
  } finally {
    room.close();
    await served.end();
  }
}
