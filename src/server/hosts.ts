import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';

const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
const loopbackAddresses: readonly string[] = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** IPv4 addresses at which this machine is reached from its networks, private ones first. */
export function localAddresses(): readonly string[] {
  const own = Object.values(networkInterfaces()).flatMap((faces) => faces ?? []);
  const outer = own.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
  const isPrivate = (address: string): boolean => /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/u.test(address);
  return outer.sort((a, b) => Number(isPrivate(b)) - Number(isPrivate(a)));
}

const everywhere: readonly string[] = ['0.0.0.0', '::', '[::]'];

/** Addresses at which phones reach a server that listens at this one; at all of this machine's, where it is left out. */
export const reachedAt = (host: string | undefined): readonly string[] =>
  host === undefined || everywhere.includes(host) ? localAddresses() : [host];

/** The name part of a Host header, in lower case. */
const nameOf = (host: string): string => host.toLowerCase().replace(/:\d{1,5}$/u, '');

/** Names that this server goes by: another name that leads here is somebody else's page. */
function isOurs(host: string, more: readonly string[]): boolean {
  const name = nameOf(host);
  const own = hostname().toLowerCase();
  return [...loopback, ...localAddresses(), own, `${own}.local`, ...more].includes(name);
}

/** Why a request is not heard at all, or `undefined` where it is. `more`: further names this server goes by. */
export function strangerIn({ headers }: IncomingMessage, more: readonly string[]): string | undefined {
  const { host = '', origin } = headers;
  if (!isOurs(host, more)) return 'This server does not go by that name.';
  if (origin !== undefined && origin.replace(/^https?:\/\//u, '').toLowerCase() !== host.toLowerCase())
    return 'That page is of another site.';
  return headers['sec-fetch-site'] === 'cross-site' ? 'That page is of another site.' : undefined;
}

/** Whether a request comes from this machine itself, and not through a proxy on it. */
export function isFromHere({ headers, socket }: IncomingMessage): boolean {
  const forwarded = Object.keys(headers).some((name) => name === 'forwarded' || name === 'via' || name.startsWith('x-forwarded-'));
  return !forwarded && loopback.includes(nameOf(headers.host ?? '')) && loopbackAddresses.includes(socket.remoteAddress ?? '');
}

/** The address of whoever asks: as the nearest proxy saw it, where there is one. */
export function remoteAddress({ headers, socket }: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : undefined;
  return forwarded !== undefined && isIP(forwarded) > 0 ? forwarded : (socket.remoteAddress ?? '');
}
