import { renderUnicodeCompact } from 'uqr';
import { reachedAt } from './hosts.ts';

interface Door {
  readonly host: string | undefined;
  readonly opensToNetwork: boolean;
  readonly publicAddress: string | undefined;
  readonly tls: object | undefined;
}

/** Says where the workshop is found, and what its network can see. */
export function sayWelcome(port: number, door: Door, say: (line: string) => void): void {
  if (door.publicAddress === undefined) sayLocal(port, door, say);
  else sayHosted(port, door.publicAddress, door, say);
  say('Ctrl-C ends it. What has happened is kept, and rooms go on when it is started again.');
}

function sayLocal(port: number, { host, opensToNetwork }: Door, say: (line: string) => void): void {
  const addresses = reachedAt(host).map((address) => `http://${address}:${port}/join.html`);
  const [first] = addresses;
  say(`The workshop is running. Open a room:  http://127.0.0.1:${port}/console.html`);
  if (first === undefined) say('This machine is on no network, so no phone reaches it. A room on one screen needs none.');
  else {
    say(`Phones on this network join at:  ${addresses.join('  or  ')}`);
    say(renderUnicodeCompact(first));
  }
  say(
    'Over plain http, others on this network could read what phones send. Names are optional; use a network of your own where it matters.',
  );
  if (opensToNetwork) say('Rooms can be opened from any machine that reaches this one.');
}

function sayHosted(port: number, address: string, { opensToNetwork, tls }: Door, say: (line: string) => void): void {
  say(`The workshop is running at port ${port}, for ${address}. Phones join at ${address}/join.html`);
  const [scheme, warns] = tls ? ['https', ' (the browser will warn: the certificate is for another name)'] : ['http', ''];
  say(
    opensToNetwork
      ? `Rooms are opened at ${address}/console.html`
      : `Rooms are opened on this machine alone, at ${scheme}://127.0.0.1:${port}/console.html${warns}. --open-to-network lets others.`,
  );
}
