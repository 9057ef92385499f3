import type Cmi5 from '@xapi/cmi5';

/** What the platform keeps of one registration. */
export interface Kept {
  /** Code of the run. */
  readonly run: string | undefined;
  /** It has been told of an ending: it may be told only once. */
  readonly completed: boolean;
}

/** Where in the platform's State it stands. */
function placeOf({ launchParameters }: Cmi5) {
  if (!launchParameters) throw new Error('There is no launch.');
  const { actor: agent, activityId, registration } = launchParameters;
  return { agent, activityId, registration, stateId: 'bearings' };
}

/** Reads what is kept. Rejects where the platform does not answer; that it keeps nothing yet is an answer. */
export async function readKept(cmi5: Cmi5): Promise<Kept> {
  try {
    const answer = await cmi5.xapi?.getState({ ...placeOf(cmi5), useCacheBuster: true });
    const { run, completed } = Object(answer?.data) as { readonly run?: unknown; readonly completed?: unknown };
    return { run: typeof run === 'string' ? run : undefined, completed: completed === true };
  } catch (problem) {
    if (statusOf(problem) === 404) return { run: undefined, completed: false };
    throw problem;
  }
}

export async function writeKept(cmi5: Cmi5, { run, completed }: Kept): Promise<void> {
  await cmi5.xapi?.setState({ ...placeOf(cmi5), state: { ...(run !== undefined && { run }), completed } });
}

const statusOf = (problem: unknown): unknown => (Object(problem) as { readonly response?: { readonly status?: unknown } }).response?.status;
