import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { localAddresses, reachedAt, remoteAddress } from '../../src/server/hosts.ts';
import { readOptions } from '../../src/server/options.ts';

const from = (forwarded: string | undefined) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.2' } }) as unknown as IncomingMessage;

test.each([
  ['nothing', undefined, true, '10.0.0.2'],
  ['one address', '203.0.113.9', true, '203.0.113.9'],
  ['what a client said, and what the proxy saw', '1.2.3.4, 203.0.113.9', true, '203.0.113.9'],
  ['no address', 'somebody; else', true, '10.0.0.2'],
  ['one address, but there is no proxy', '203.0.113.9', false, '10.0.0.2'],
])('a request that was forwarded for %s is counted under what can be believed', (_, forwarded, behindProxy, expected) => {
  expect(remoteAddress(from(forwarded), behindProxy)).toBe(expected);
});

test('a server that listens everywhere is reached at this machine’s addresses, and else where it listens', () => {
  for (const host of [undefined, '0.0.0.0', '::']) expect(reachedAt(host)).toEqual(localAddresses());
  expect(reachedAt('192.168.1.5')).toEqual(['192.168.1.5']);
});

test('a server behind a proxy goes by its public name, and others reach it where they are told', () => {
  const words = ['--public', 'https://Workshop.Example/', '--behind-proxy', '--port', '2570', '--host', '10.0.0.5'];
  expect(readOptions(words)).toMatchObject({
    publicAddress: 'https://workshop.example',
    names: ['workshop.example'],
    behindProxy: true,
    address: 'http://10.0.0.5:2570',
  });
  expect(readOptions([...words, '--reached-at', 'http://one:2567'])).toMatchObject({ address: 'http://one:2567' });
  expect(() => readOptions(['--public', 'workshop.example'])).toThrow('Expected: an address such as');
});
