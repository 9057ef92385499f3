import type { ApiWindow, ScormApi } from './scorm-api.ts';

/** Frames within frames that are looked through: more than any platform has. */
const mostFrames = 20;

/**
 * The SCORM 1.2 API of the windows around this page: its frames from the inside out, then those of the window that opened it.
 * A window of another origin does not let itself be looked at, and is passed over.
 */
export function findApi(page: ApiWindow): ScormApi | undefined {
  return inFrames(page) ?? openersOf(page).reduce<ScormApi | undefined>((found, opener) => found ?? inFrames(opener), undefined);
}

/** A window and those it stands in, innermost first. */
function framesOf(page: ApiWindow): readonly ApiWindow[] {
  const frames = [page];
  for (let at = page.parent; at && at !== frames.at(-1) && frames.length < mostFrames; at = at.parent) frames.push(at);
  return frames;
}

const inFrames = (page: ApiWindow): ScormApi | undefined =>
  framesOf(page).reduce<ScormApi | undefined>((found, frame) => found ?? apiOf(frame), undefined);

const openersOf = (page: ApiWindow): readonly ApiWindow[] => framesOf(page).flatMap((frame) => unlessForbidden(() => frame.opener) ?? []);

function apiOf(frame: ApiWindow): ScormApi | undefined {
  const api = unlessForbidden(() => frame.API);
  return isApi(api) ? api : undefined;
}

const isApi = (api: unknown): api is ScormApi => typeof api === 'object' && api !== null && 'LMSInitialize' in api;

function unlessForbidden<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
