/**
 * What the same room costs without the game: votes are counted and answered, and every 50 ms each group whose count has changed is
 * sent it. Nothing is written down, checked or known of anybody.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { answerAsChild } from './child.ts';
import { beginAgain, echoAnswer, watchers } from './echo-frames.ts';

interface Group {
  readonly sockets: Set<WebSocket>;
  voted: number;
  /** Ids of the groups that it has not been told of. */
  readonly changed: Set<string>;
}

const groups = new Map<string, Group>();

function groupOf(id: string): Group {
  const known = groups.get(id);
  if (known) return known;
  const group: Group = { sockets: new Set(), voted: 0, changed: new Set() };
  groups.set(id, group);
  setInterval(() => tell(group), 50);
  return group;
}

function tell({ sockets, changed }: Group): void {
  for (const id of changed) {
    const { voted, sockets: voters } = groupOf(id);
    const round = JSON.stringify({ id: `${id}/0/0`, asks: 'decide', open: true, voted, voters: voters.size });
    for (const socket of sockets) socket.send(round);
  }
  changed.clear();
}

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (socket, request) => {
  const id = new URL(request.url ?? '', 'http://echo').searchParams.get('group') ?? '';
  const group = groupOf(id);
  group.sockets.add(socket);
  socket.on('message', (frame: Buffer) => {
    if (frame[0] === beginAgain) for (const one of groups.values()) one.voted = 0;
    else {
      group.voted += 1;
      for (const seen of [id, ...watchers]) groupOf(seen).changed.add(id);
    }
    socket.send(echoAnswer);
  });
});
server.listen(0, '127.0.0.1', () => answerAsChild((server.address() as AddressInfo).port));
