import type { Server } from 'node:http';
import { systemCode } from './system-code.ts';

/** Listens at a port of an address of this machine; at all its addresses, where `host` is left out. Rejects with one sentence. */
export async function listenAt(server: Server, port: number, host: string | undefined): Promise<void> {
  try {
    await new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen(port, host, listening);
    });
  } catch (why) {
    const code = systemCode(why);
    throw new Error((sentences[code] ?? other)(port, host ?? 'every address', code), { cause: why });
  }
}

type Sentence = (port: number, host: string, code: string) => string;

const other: Sentence = (port, host, code) => `The workshop cannot listen at port ${port} of ${host} (${code}).`;
const noAddress: Sentence = (_, host, code) => `--host is ${host}, which is no address of this machine (${code}).`;

const sentences: Readonly<Record<string, Sentence>> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken: if a workshop is running already, open http://127.0.0.1:${port}/console.html, else give another --port.`,
  EACCES: (port) => `Port ${port} is not for every user of this machine. Give a --port from 1024 on.`,
  EADDRNOTAVAIL: noAddress,
  ENOTFOUND: noAddress,
  EAI_AGAIN: noAddress,
  EINVAL: noAddress,
};
