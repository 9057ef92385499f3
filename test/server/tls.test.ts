import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOptions } from '../../src/server/options.ts';
import { readTls } from '../../src/server/read-tls.ts';
import { Served, ServedRoom, until } from './serve.ts';

const certificate = 'test/server/tls/certificate.pem';
const key = 'test/server/tls/key.pem';
const known = getCACertificates('default');

describe('a server with a certificate of its own', () => {
  const served = new Served('--tls', certificate, '--tls-key', key, '--public', 'https://localhost');
  beforeAll(async () => {
    setDefaultCACertificates([...known, readFileSync(certificate, 'utf8')]);
    await served.start();
  });
  afterAll(async () => {
    setDefaultCACertificates(known);
    await served.end();
  });

  test('carries rooms over https and their sockets over wss, and answers nothing in the clear', async () => {
    const room = await ServedRoom.open(served);
    const ann = await room.phone('Ann');
    await room.console.ask({ type: 'open-round', tables: 'all' });
    await until(ann.link, ({ view }) => view?.table?.round?.open === true);
    await expect(fetch(new URL('api/here', served.base.replace('https', 'http')))).rejects.toThrow();
    room.close();
  });
});

test('a certificate is asked for with its key and the name it is for', () => {
  const files = ['--tls', certificate, '--tls-key', key];
  expect(readOptions([...files, '--public', 'https://localhost:2567'])).toMatchObject({ tls: { certificate, key } });
  expect(() => readOptions(files)).toThrow('--tls needs --public https://');
  expect(() => readOptions([...files, '--public', 'http://localhost'])).toThrow('--tls needs --public https://');
  expect(() => readOptions(['--tls', certificate])).toThrow('belong together');
});

test('files that are missing or do not belong together are named', () => {
  expect(() => readTls({ certificate: 'nowhere.pem', key })).toThrow('--tls: nowhere.pem cannot be read (ENOENT).');
  expect(() => readTls({ certificate, key: certificate })).toThrow(`${certificate} and ${certificate} cannot be used together`);
});
