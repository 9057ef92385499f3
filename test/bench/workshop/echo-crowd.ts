import type { Crowd } from './crowd.ts';
import { beginAgain, echoVote, watchers } from './echo-frames.ts';

interface Round {
  readonly voted: number;
}

/** People at the bare room. */
export async function openEchoCrowd(port: number, people: number, tables: number): Promise<Crowd> {
  const sits = Array.from({ length: people }, (_, person) => person % tables);
  const seen = sits.map(() => 0);
  const answers: (() => void)[][] = [];
  const open = (at: number, group: string): Promise<WebSocket> =>
    new Promise((opened, failed) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/?group=${group}`);
      socket.binaryType = 'arraybuffer';
      socket.onopen = () => opened(socket);
      socket.onerror = () => failed(new Error('The bare room does not answer.'));
      socket.onmessage = ({ data }) => {
        if (typeof data !== 'string') return answers[at]?.shift()?.();
        if (at >= people) return;
        seen[at] = (JSON.parse(data) as Round).voted;
        crowd.onSeen(at);
      };
    });
  const say = (at: number, frame: Uint8Array<ArrayBuffer>): Promise<void> =>
    new Promise((answered) => {
      answers[at] = [...(answers[at] ?? []), answered];
      sockets[at]?.send(frame);
    });
  const crowd: Crowd = {
    sits,
    begin: async () => {
      await say(people, new Uint8Array([beginAgain]));
      seen.fill(0);
    },
    vote: (person) => say(person, echoVote),
    counted: (person) => seen[person] ?? 0,
    onSeen: () => undefined,
    check: async () => undefined,
    close: () => {
      for (const socket of sockets) socket.close();
    },
  };
  const groups = [...sits.map((table) => `t${table + 1}`), ...watchers];
  const sockets = await Promise.all(groups.map((group, at) => open(at, group)));
  return crowd;
}
