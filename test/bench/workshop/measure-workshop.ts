import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dice } from '../../laws/random-play.ts';
import { checkLog } from './check-log.ts';
import { type ServerChild, startChild } from './child.ts';
import { type Crowd, playRound } from './crowd.ts';
import { openEchoCrowd } from './echo-crowd.ts';
import { openWorkshopCrowd } from './workshop-crowd.ts';

export interface CrowdFigures {
  /** Milliseconds from a vote to every screen at its table. */
  readonly toScreens: { readonly p50: number; readonly p95: number; readonly p99: number };
  /** Share of one core, per cent, while rounds are played. */
  readonly cpu: number;
}

export interface WorkshopFigures {
  readonly people: number;
  readonly tables: number;
  readonly rounds: number;
  readonly joinSeconds: number;
  readonly workshop: CrowdFigures & { readonly residentMb: number; readonly peakMb: number };
  readonly bare: CrowdFigures;
  /** Of the workshop to the bare room. */
  readonly p95Times: number;
  readonly cpuTimes: number;
}

interface Sizes {
  readonly scenario: string;
  readonly people: number;
  readonly tables: number;
  readonly rounds: number;
  /** Milliseconds over which a round's votes come. */
  readonly spread: number;
}

/**
 * A room at the real server beside a bare one of the same shape, each in a process of its own, round by round in turn. Throws where a
 * screen shows what was not voted, or the log has not every vote once.
 */
export async function measureWorkshop(
  { scenario, people, tables, rounds, spread }: Sizes,
  say: (line: string) => void,
): Promise<WorkshopFigures> {
  const data = mkdtempSync(join(tmpdir(), 'bench-workshop-'));
  const servers = [
    await startChild(new URL('./serve-workshop.ts', import.meta.url), data),
    await startChild(new URL('./serve-echo.ts', import.meta.url)),
  ] as const;
  try {
    const crowd = await openWorkshopCrowd(servers[0].port, scenario, people, tables);
    say(`${people} joined in ${crowd.joinSeconds.toFixed(1)} s`);
    const bare = await openEchoCrowd(servers[1].port, people, tables);
    const spent: Spent[] = [nothing, nothing];
    const roll = dice(7);
    // The first round is the compiler's.
    for (let round = 0; round <= rounds; round++)
      for (const [at, one] of [crowd, bare].entries()) {
        const played = await timed(servers[at === 0 ? 0 : 1], one, () => playRound(one, spread, () => roll(1000) / 1000));
        if (round > 0) spent[at] = added(spent[at] ?? nothing, played);
        say(`round ${round}, ${at === 0 ? 'workshop' : 'bare'}: ${JSON.stringify(figuresOf(played))}`);
      }
    await checkLog(data, crowd.session, crowd.answered);
    const { resident, peak } = await servers[0].figures();
    const [ours, theirs] = [figuresOf(spent[0] ?? nothing), figuresOf(spent[1] ?? nothing)];
    crowd.close();
    bare.close();
    return {
      people,
      tables,
      rounds,
      joinSeconds: rounded(crowd.joinSeconds),
      workshop: { ...ours, residentMb: Math.round(resident / 1e6), peakMb: Math.round(peak / 1e6) },
      bare: theirs,
      p95Times: rounded(ours.toScreens.p95 / theirs.toScreens.p95),
      cpuTimes: rounded(ours.cpu / theirs.cpu),
    };
  } finally {
    for (const server of servers) await server.end();
    rmSync(data, { recursive: true });
  }
}

interface Spent {
  readonly late: readonly number[];
  /** Microseconds, of the processor and of the clock. */
  readonly cpu: number;
  readonly clock: number;
}

const nothing: Spent = { late: [], cpu: 0, clock: 0 };

const added = (one: Spent, other: Spent): Spent => ({
  late: [...one.late, ...other.late],
  cpu: one.cpu + other.cpu,
  clock: one.clock + other.clock,
});

async function timed(server: ServerChild, crowd: Crowd, play: () => Promise<readonly number[]>): Promise<Spent> {
  const [before, began] = [await server.figures(), performance.now()];
  const late = await play();
  const clock = (performance.now() - began) * 1000;
  if (late.some(Number.isNaN)) throw new Error(`A screen of ${crowd.sits.length} counts votes that nobody has sent.`);
  return { late, cpu: (await server.figures()).cpu - before.cpu, clock };
}

const rounded = (value: number): number => Number(value.toFixed(2));

function figuresOf({ late, cpu, clock }: Spent): CrowdFigures {
  const sorted = [...late].sort((a, b) => a - b);
  const at = (share: number): number => rounded(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
  return { toScreens: { p50: at(0.5), p95: at(0.95), p99: at(0.99) }, cpu: rounded((cpu / clock) * 100) };
}
