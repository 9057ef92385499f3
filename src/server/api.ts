import express, { type ErrorRequestHandler, type Request, type Router } from 'express';
import { isObject, type Loose, text } from '../save/loose.ts';
import { newerRoom } from '../workshop/event.ts';
import type { Here, Turned } from '../workshop/wire.ts';
import { isFromHere } from './hosts.ts';
import { NewerLog } from './newer-log.ts';

/** What an endpoint answers: what was asked for, or why not. */
export type ApiAnswer = { readonly ok: true } | Turned;

/** One endpoint: reads a body of unknown shape. */
export type Endpoint = (body: Loose, request: Request) => Promise<ApiAnswer>;

const statuses: Partial<Record<Turned['code'], number>> = {
  malformed: 400,
  'not-here': 403,
  'not-yours': 403,
  'no-room': 404,
  'too-often': 429,
  unsent: 503,
};

export const turn = (code: Turned['code'], refused: string): Turned => ({ ok: false, code, refused });

/** Bytes of a body. */
const mostBody = 16 * 1024;

/** `GET /here` and one `POST` for every endpoint. JSON in and out, and nothing else. */
export function apiRouter(
  endpoints: Readonly<Record<string, Endpoint>>,
  addresses: () => readonly string[],
  opensToNetwork: boolean,
  report: (why: unknown) => void,
): Router {
  const router = express.Router();
  router.use((_, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/here', (request, response) => {
    response.json({ ok: true, addresses: addresses(), opens: opensToNetwork || isFromHere(request), at: Date.now() } satisfies Here);
  });
  // A page of another site can send a form without asking, but not JSON.
  router.use((request, response, next) => {
    if (request.method === 'POST' && request.is('application/json') !== false) next();
    else response.status(request.method === 'POST' ? 415 : 405).json(turn('malformed', 'This is nothing that can be asked here.'));
  });
  router.use(express.json({ limit: mostBody }));
  for (const [path, answer] of Object.entries(endpoints)) {
    router.post(`/${path}`, async (request, response) => {
      const body: unknown = request.body;
      const told = isObject(body) ? await answer(body, request) : turn('malformed', 'That cannot be read.');
      response.status(told.ok ? 200 : (statuses[told.code] ?? 409)).json(told);
    });
  }
  router.use((_, response) => {
    response.status(404).json(turn('unknown', 'There is nothing here.'));
  });
  router.use(sayWhatFailed(report));
  return router;
}

const damaged = 'What was kept of this room is damaged, and cannot be opened.';

/** One sentence for whatever went wrong, and never what the program thinks of it. */
const sayWhatFailed =
  (report: (why: unknown) => void): ErrorRequestHandler =>
  (why: unknown, _request, response, _next) => {
    const status = isObject(why) && typeof why['status'] === 'number' ? why['status'] : 500;
    if (status === 421) response.status(421).json(turn('unsent', 'Another process has this workshop.'));
    else if (status === 410) {
      report(why);
      response.status(410).json(turn('no-room', why instanceof NewerLog ? newerRoom : damaged));
    } else if (status === 413) response.set('Connection', 'close').status(413).json(turn('malformed', 'That is too long.'));
    else if (status < 500) response.status(400).json(turn('malformed', 'That cannot be read.'));
    else {
      report(why);
      response.status(500).json(turn('unsent', 'The server could not do that. Try again.'));
    }
  };

/** A field of a body as text of at most so many characters. */
export const textOf = (body: Loose, field: string, most: number): string => text(body[field], most);
