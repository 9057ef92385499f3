import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { unzipSync } from 'fflate';

/** A package as a platform has unpacked it: bytes by address. */
export type Unpacked = Readonly<Record<string, Uint8Array>>;

/** Packs a scenario by the command that everybody uses, and unpacks the archive it has written. */
export function packed(kind: 'scorm' | 'cmi5', scenario: string): Unpacked {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/package.ts', kind, scenario], { encoding: 'utf8' });
  const file = /^(\S+\.zip), [\d.]+ MB\n$/.exec(stdout)?.[1];
  if (status !== 0 || file === undefined) throw new Error(`Nothing was packed: ${stdout}${stderr}`);
  return unzipSync(readFileSync(file));
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a package under `/packaged/` of the site's own address, as a platform does; what is not in it is not there. */
export async function serve(context: BrowserContext, files: Unpacked): Promise<void> {
  await context.route('**/packaged/**', (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname).replace(/^.*\/packaged\//, '');
    const bytes = files[name];
    if (!bytes) return route.fulfill({ status: 404 });
    return route.fulfill({ body: Buffer.from(bytes), contentType: types[extname(name)] ?? 'application/octet-stream' });
  });
}

/** The same on a port of its own: a browser lets only a page that truly came from this machine ask another server on it. */
export async function serveFromPort(files: Unpacked): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const bytes = files[name];
    response.writeHead(bytes ? 200 : 404, { 'Content-Type': types[extname(name)] ?? 'application/octet-stream' });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const textOf = (files: Unpacked, name: string): string => new TextDecoder().decode(files[name]);
