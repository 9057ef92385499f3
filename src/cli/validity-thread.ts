/** One scenario held against the suite, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Effort, playForSuite } from '../validity/evidence.ts';
import type { Line } from '../validity/line.ts';
import { linesOf } from '../validity/lines.ts';
import { authoritiesOf } from './authorities-of.ts';
import { findScenario } from './find-scenario.ts';

/** What the thread says: what it is doing, or what it found. */
export type Heard = { readonly says: string } | { readonly lines: readonly Line[] };

const { id, effort } = workerData as { readonly id: string; readonly effort: Effort };
const tell = (heard: Heard): void => parentPort?.postMessage(heard);
const scenario = findScenario(id);
if (typeof scenario === 'string') tell({ says: scenario });
else tell({ lines: linesOf(playForSuite(scenario, authoritiesOf(), effort, (says) => tell({ says }))) });
