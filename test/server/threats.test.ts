import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stageLink } from '../../src/link/remote-link.ts';
import { closeCodes } from '../../src/workshop/wire.ts';
import { placeFor, RawSocket } from './raw-socket.ts';
import { joinAnew, live, post, Served, ServedRoom, until } from './serve.ts';

const served = new Served();
let room: ServedRoom;

beforeAll(async () => void (await served.start()));
beforeEach(async () => {
  room = await ServedRoom.open(served);
});
afterEach(() => room.close());
afterAll(() => served.end());

const port = (): number => Number(new URL(served.base).port);

/** A request with headers of its own choosing. */
function raw(
  path: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
  body = '',
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port: port(), path, method, headers }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += String(part);
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', failed);
    asked.end(body);
  });
}

/** An `ask` request frame of the protocol, with bytes after the name. */
const askFrame = (payload: Buffer): Buffer => Buffer.concat([Buffer.from([21, 1, 0xa3]), Buffer.from('ask'), payload]);

/** The server still does what it is asked. */
async function isWell(): Promise<void> {
  expect(await room.console.ask({ type: 'say', line: `Still here ${Math.random()}` })).toEqual({ ok: true });
}

describe('other sites', () => {
  const host = (): string => `127.0.0.1:${port()}`;

  test('cannot read or ask anything, and are given no leave by any header', async () => {
    for (const origin of ['http://evil.example', 'null', `http://localhost:${port()}`, `http://127.0.0.1:${port() + 1}`]) {
      const told = await raw('/api/here', { host: host(), origin });
      expect([origin, told.status]).toEqual([origin, 403]);
      expect(Object.keys(told.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    expect((await raw('/api/here', { host: host(), 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await raw('/api/join', { host: host(), origin: `http://${host()}` }, 'OPTIONS')).status).toBe(405);
    expect((await raw('/api/here', { host: host(), origin: `http://${host()}` })).status).toBe(200);
  });

  test('cannot point a name of theirs at this server', async () => {
    for (const name of ['evil.example', `evil.example:${port()}`, '127.0.0.1.evil.example'])
      expect((await raw('/api/here', { host: name })).status).toBe(403);
    expect((await raw('/join.html', { host: 'evil.example' })).status).toBe(403);
    expect((await raw('/api/here', { host: `localhost:${port()}` })).status).toBe(200);
  });

  test('cannot open a socket, nor can anybody at an address that was not given', async () => {
    const token = await joinAnew(served, room.opened.code, 'Ann');
    const place = await placeFor(served, token);
    expect(await new RawSocket(place, { origin: 'http://evil.example' }).closed).toBe(1006);
    for (const path of ['', 'x', 'p/r', 'p/r?sessionId=', `p/r?sessionId=a&reconnectionToken=b`]) {
      const socket = new RawSocket(served.base.replace('http', 'ws') + path);
      expect(await socket.closed).toBe(1006);
    }
    const unknown = new RawSocket(`${served.base.replace('http', 'ws')}process/room?sessionId=session`);
    await unknown.closed;
    expect(unknown.frames.some((frame) => frame[0] === 10)).toBe(false);
    await isWell();
  });

  test('cannot send a form: only JSON is read', async () => {
    const told = await raw('/api/join', { host: host(), 'content-type': 'text/plain' }, 'POST', '{}');
    expect(told.status).toBe(415);
  });
});

describe('what the carrier leaves open', () => {
  test('makes, finds and lists no rooms', async () => {
    for (const method of ['joinOrCreate', 'create', 'join', 'joinById', 'reconnect'])
      expect(
        (await raw(`/matchmake/${method}/scene`, { host: `127.0.0.1:${port()}`, 'content-type': 'application/json' }, 'POST', '{}')).status,
      ).toBe(404);
    expect((await raw('/__healthcheck', { host: `127.0.0.1:${port()}` })).status).toBe(404);
  });

  test('gives a place once, and only for a while', async () => {
    const token = await joinAnew(served, room.opened.code, 'Ann');
    const place = await placeFor(served, token);
    const first = new RawSocket(place);
    await first.seen(14);
    const second = new RawSocket(place);
    await second.closed;
    expect(second.frames.some((frame) => frame[0] === 10)).toBe(false);
    first.socket.close();
  });

  test('gives nobody more than six places in ten seconds', async () => {
    const token = await joinAnew(served, room.opened.code, 'Ann');
    const other = await joinAnew(served, room.opened.code, 'Bo');
    const answers = [];
    for (let turn = 0; turn < 8; turn++) answers.push(await post(served.base, 'enter', { token }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    expect(await post(served.base, 'enter', { token: other })).toMatchObject({ status: 200 });
  });

  test('keeps at most four windows of one bearer, and the newest go on', async () => {
    const token = await joinAnew(served, room.opened.code, 'Ann');
    const sockets = [];
    for (let turn = 0; turn < 5; turn++) sockets.push(await RawSocket.enter(served, token));
    expect(await sockets[0]?.closed).toBe(closeCodes.elsewhere);
    expect(sockets.slice(1).map(({ socket }) => socket.readyState)).toEqual([1, 1, 1, 1]);
    for (const { socket } of sockets) socket.close();
  });
});

describe('floods and nonsense', () => {
  test.each([
    ['an empty frame', Buffer.alloc(0)],
    ['a kind that there is not', Buffer.from([99])],
    ['a message', Buffer.from([13, 0xa3, 0x61, 0x73, 0x6b])],
    ['bytes', Buffer.from([17, 0xa3, 0x61, 0x73, 0x6b, 1, 2])],
    ['an input', Buffer.from([19, 1, 2, 3])],
    ['a request for nothing', Buffer.from([21])],
    ['a request of another name', Buffer.concat([Buffer.from([21, 1, 0xa9]), Buffer.from('__proto__')])],
    ['a request with a cut name', Buffer.from([21, 1, 0xdb, 0xff, 0xff])],
    ['a list of thirty million things', askFrame(Buffer.from([0xdd, 0x01, 0xff, 0xff, 0xff]))],
    ['a text that is no JSON', askFrame(Buffer.from([0xa2, 0x7b, 0x7b]))],
    ['JSON that is no command', askFrame(Buffer.concat([Buffer.from([0xa4]), Buffer.from('null')]))],
  ])('%s closes that socket only', async (_, frame) => {
    const [bad, good] = [await joinAnew(served, room.opened.code, 'Bad'), await joinAnew(served, room.opened.code, 'Good')];
    const [socket, neighbour] = [await RawSocket.enter(served, bad), await RawSocket.enter(served, good)];
    socket.socket.send(frame);
    expect(await socket.closed).toBe(closeCodes.unfit);
    expect(neighbour.socket.readyState).toBe(1);
    neighbour.socket.close();
    await isWell();
  });

  test('a command that cannot be read is refused, and a text frame closes', async () => {
    const ann = await room.phone('Ann');
    expect(await ann.link.ask({ type: 'fly' } as never)).toMatchObject({ ok: false, code: 'malformed' });
    expect(await ann.link.ask({ type: 'vote', round: '../..', option: {} } as never)).toMatchObject({ ok: false, code: 'malformed' });
    const socket = await RawSocket.enter(served, ann.token);
    socket.socket.send('hello');
    expect(await socket.closed).toBe(closeCodes.unfit);
  });

  test('more than twenty frames a second, or one of more than four kilobytes, close the socket', async () => {
    const token = await joinAnew(served, room.opened.code, 'Ann');
    const fast = await RawSocket.enter(served, token);
    for (let turn = 0; turn < 60; turn++) fast.socket.send(Buffer.from([18]));
    expect(await fast.closed).toBe(closeCodes.tooFast);
    const large = await RawSocket.enter(served, token);
    large.socket.send(Buffer.alloc(5000, 21));
    expect(await large.closed).toBe(1009);
    await isWell();
  });

  test('a body of more than sixteen kilobytes is not read, and what is no JSON gets one sentence', async () => {
    const large = await post(served.base, 'join', { code: 'x'.repeat(20_000) });
    expect(large).toEqual({ status: 413, ok: false, code: 'malformed', refused: 'That is too long.' });
    const broken = await raw('/api/join', { host: `127.0.0.1:${port()}`, 'content-type': 'application/json' }, 'POST', '{"code":');
    expect(JSON.parse(broken.text)).toEqual({ ok: false, code: 'malformed', refused: 'That cannot be read.' });
    expect(await post(served.base, 'nothing', {})).toMatchObject({ status: 404, ok: false });
    for (const body of [[], 'x', 7]) expect(await post(served.base, 'join', body as never)).toMatchObject({ status: 400 });
  });
});

describe('guessing and posing', () => {
  test('a token is nobody’s if a letter of it is another', async () => {
    const token = await joinAnew(served, room.opened.code, 'Ann');
    const posing = token.replace('.seat.', '.facilitator.');
    for (const wrong of [posing, `${token.slice(0, -2)}AA`, '', undefined, 7, { a: 1 }])
      expect(await post(served.base, 'enter', { token: wrong })).toMatchObject({ status: 403, code: 'not-yours' });
  });

  test('rooms are opened on this machine alone, and not through a proxy on it', async () => {
    const { status } = await post(served.base, 'open', room.opened, { 'x-forwarded-for': '192.0.2.1' });
    expect(status).toBe(403);
  });

  test('after ten wrong codes in a minute nobody new is let in from there, right code or not, and who is in or has the phrase is', async () => {
    const alone = await new Served().start();
    try {
      const one = await ServedRoom.open(alone);
      const { code } = one.opened;
      const wrong = code === 'TERN 42' ? 'TERN 43' : 'TERN 42';
      const [ann, other] = [await joinAnew(alone, code, 'Ann'), await ServedRoom.open(alone)];
      const seen = [];
      for (let turn = 0; turn < 12; turn++) seen.push((await post(alone.base, 'join', { code: wrong, name: '' }))['status']);
      expect(seen).toEqual([...Array(10).fill(404), 429, 429]);
      expect(await post(alone.base, 'join', { code, name: 'Bo' })).toMatchObject({ status: 429, ok: false });
      // Who is in stays in, and comes back; but not into another room.
      expect(await one.console.ask({ type: 'say', line: 'Here.' })).toEqual({ ok: true });
      expect(await post(alone.base, 'join', { code, name: 'Ann', token: ann })).toEqual({ status: 200, ok: true, token: ann });
      for (const guess of [wrong, other.opened.code, ''])
        expect(await post(alone.base, 'join', { code: guess, name: 'Ann', token: ann })).toMatchObject({ status: 429 });
      // Whether a code is one is not told by way of the phrase either.
      const phrase = one.opened.phrase.split(' ').reverse().join(' ');
      const [known, unknown] = [
        await post(alone.base, 'recover', { code, phrase }),
        await post(alone.base, 'recover', { code: wrong, phrase }),
      ];
      expect(known).toMatchObject({ status: 403, ok: false });
      expect(unknown).toEqual(known);
      expect(await post(alone.base, 'recover', { code, phrase: one.opened.phrase })).toMatchObject({ status: 200, ok: true });
      for (const room of [one, other]) room.close();
    } finally {
      await alone.end();
    }
  });

  test('whoever guesses the phrase is counted like whoever guesses the code, and shuts nobody else out', async () => {
    const alone = await new Served().start();
    try {
      const one = await ServedRoom.open(alone);
      const { code, phrase } = one.opened;
      const wrong = phrase.split(' ').reverse().join(' ');
      const seen = [];
      for (let turn = 0; turn < 11; turn++) seen.push((await post(alone.base, 'recover', { code, phrase: wrong }))['status']);
      expect(seen).toEqual([...Array(10).fill(403), 429]);
      expect(await post(alone.base, 'join', { code, name: 'Ann' })).toMatchObject({ status: 200 });
      one.close();
    } finally {
      await alone.end();
    }
  });
});

describe('names', () => {
  test('are one line of visible text of forty characters, and are shown in the console only', async () => {
    const name = `<img src=x onerror=alert(1)>\u202e\u200b\u0000\n=SUM(A1)${'x'.repeat(100)}`;
    const ann = await room.phone(name);
    const stage = room.held(stageLink(room.opened.stage, served.base));
    await live(stage);
    await until(room.console, ({ view }) => view?.seats.length === 1);
    const shown = room.console.read().view?.seats[0]?.name ?? '';
    expect(shown.length).toBeLessThanOrEqual(40);
    expect(shown).toMatch(/^<img src=x onerror=alert\(1\)>/u);
    for (const sign of ['\u202e', '\u200b', '\u0000', '\n']) expect(shown).not.toContain(sign);
    expect(JSON.stringify(stage.read())).not.toContain('onerror');
    expect(ann.link.read().view?.you.name).toBe(shown);
  });
});

describe('pages', () => {
  test('may do nothing but be themselves and reach their own server', async () => {
    const page = await raw('/join.html', { host: `127.0.0.1:${port()}` });
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/\*|unsafe-eval|script-src[^;]*unsafe-inline|https?:/u);
    expect(page.text).toContain(`connect-src 'self' ws://127.0.0.1:${port()} `);
    expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(page.headers['x-powered-by']).toBeUndefined();
    expect(page.headers['set-cookie']).toBeUndefined();
  });

  test('are of their folder, and no other file of this machine', async () => {
    for (const path of [
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/..%2f..%2f..%2fpackage.json',
      '/.git/config',
      '/missing.html',
      '/assets/',
    ])
      expect([path, (await raw(path, { host: `127.0.0.1:${port()}` })).status]).toEqual([path, expect.toBeOneOf([400, 403, 404])]);
  });
});
