import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { messageOf } from '../../../src/server/message-of.ts';
import { checkLog } from '../../bench/workshop/check-log.ts';
import { startChild } from '../../bench/workshop/child.ts';
import { playRound } from '../../bench/workshop/crowd.ts';
import { openWorkshopCrowd, type WorkshopCrowd } from '../../bench/workshop/workshop-crowd.ts';
import { dice } from '../../laws/random-play.ts';
import { attack, type Thrown } from './attack.ts';

export interface FuzzFigures extends Omit<Thrown, 'recent'> {
  readonly rounds: number;
  /** Milliseconds from a vote to every screen at its table, 95 of 100: undisturbed, and while the server is attacked. */
  readonly calmP95: number;
  readonly attackedP95: number;
  readonly times: number;
  readonly peakMb: number;
}

/** Rounds, calm and attacked in turn, that one room plays before another is opened: no story is longer than that. */
const roundsToARoom = 4;

/**
 * A room plays on at a server that is attacked every other round from another room. Throws where a vote of it is lost or doubled, a
 * screen shows what was not voted, or the server ends.
 */
export async function fuzzWorkshop(seed: number, seconds: number, say: (line: string) => void): Promise<FuzzFigures> {
  const data = mkdtempSync(join(tmpdir(), 'fuzz-workshop-'));
  const server = await startChild(new URL('../../bench/workshop/serve-workshop.ts', import.meta.url), data);
  const thrown: Thrown = { sockets: 0, frames: 0, bodies: 0, closed: 0, recent: [] };
  const late: [number[], number[]] = [[], []];
  const roll = dice(seed);
  const until = performance.now() + seconds * 1000;
  let rounds = 0;
  let crowd: WorkshopCrowd | undefined;
  try {
    while (performance.now() < until || rounds < 2) {
      if (rounds % roundsToARoom === 0) {
        crowd?.close();
        crowd = await whenLetIn(() => openWorkshopCrowd(server.port, 'funding-shock-h', 24, 3));
      }
      if (!crowd) break;
      const attacked = rounds % 2 === 1;
      const attackers = attacked ? await attack(server.port, seed + rounds, thrown) : undefined;
      late[attacked ? 1 : 0].push(...(await playRound(crowd, 2000, () => roll(1000) / 1000)));
      await attackers?.stop();
      rounds += 1;
      if (rounds % roundsToARoom === 0) await checkLog(data, crowd.session, crowd.answered);
      if (rounds % 20 === 0) say(`${rounds} rounds, ${thrown.frames} frames`);
    }
    const { peak } = await server.figures();
    const [calmP95, attackedP95] = [p95(late[0]), p95(late[1])];
    const { recent: _, ...counted } = thrown;
    return { ...counted, rounds, calmP95, attackedP95, times: Number((attackedP95 / calmP95).toFixed(2)), peakMb: Math.round(peak / 1e6) };
  } catch (why) {
    say(`Seed ${seed}, round ${rounds}. The last frames:\n${thrown.recent.join('\n')}`);
    throw why;
  } finally {
    crowd?.close();
    await server.end();
    rmSync(data, { recursive: true });
  }
}

/** Wrong codes among what is thrown shut the door for a minute on all from here: whoever joins then waits, as people would. */
async function whenLetIn<Opened>(open: () => Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (why) {
    if (!messageOf(why).includes('Too many wrong codes')) throw why;
    await pause(61_000);
    return open();
  }
}

const p95 = (late: readonly number[]): number =>
  Number(([...late].sort((a, b) => a - b)[Math.floor(late.length * 0.95)] ?? Number.NaN).toFixed(1));
