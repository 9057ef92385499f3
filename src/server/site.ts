import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import { pagePolicy } from '../build/page-policy.ts';

/** What every answer of this server carries: nothing is framed, guessed at, or told where it is from. */
export const careful: RequestHandler = (_, response, next) => {
  response.set({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  next();
};

/** As the built pages have it themselves, for this one host: browsers of some years ago take a socket for another origin. */
const policyAt = (host: string): string => `${pagePolicy(connectsAt(host))}; frame-ancestors 'none'`;

const connectsAt = (host: string): string => `'self' ws://${host} wss://${host}`;

/** The built pages. A host that gets this far is one of ours. `folders`: what is in the first goes before. */
export function siteRouter(folders: () => readonly string[]): Router {
  const router = express.Router();
  router.get(/^\/(?:[\w-]+\.html)?$/u, (request, response, next) => {
    const page = request.path === '/' ? 'index.html' : request.path.slice(1);
    const html = readPage(folders(), page);
    if (html === undefined && page === 'index.html') response.redirect('join.html');
    else if (html === undefined) next();
    else {
      const host = request.headers.host ?? '';
      response.set({ 'Content-Security-Policy': policyAt(host), 'Cache-Control': 'no-cache' }).type('html');
      response.send(html.replace(/connect-src (?:'|&#39;)self(?:'|&#39;)/u, `connect-src ${connectsAt(host)}`));
    }
  });
  // What is built has its content in its name.
  router.use('/assets', inFolders(folders, 'assets', { immutable: true, maxAge: '1y', index: false, redirect: false }));
  router.use(inFolders(folders, '', { index: false, redirect: false, dotfiles: 'ignore' }));
  router.use((_, response) => {
    response.status(404).type('text').send('There is no such page.');
  });
  return router;
}

type FileOptions = Parameters<typeof express.static>[1];

/** Files below each folder in turn. */
function inFolders(folders: () => readonly string[], below: string, options: FileOptions): RequestHandler {
  const known = new Map<string, RequestHandler>();
  const within = (folder: string): RequestHandler => {
    const handler = known.get(folder) ?? express.static(join(folder, below), options);
    known.set(folder, handler);
    return handler;
  };
  return (request, response, next) => {
    const rest = [...folders()];
    const tryNext = (why?: unknown): void => {
      const folder = rest.shift();
      if (why !== undefined || folder === undefined) next(why);
      else within(folder)(request, response, tryNext);
    };
    tryNext();
  };
}

function readPage(folders: readonly string[], page: string): string | undefined {
  for (const folder of folders) {
    try {
      return readFileSync(join(folder, page), 'utf8');
    } catch {
      // Not in this one.
    }
  }
  return undefined;
}
