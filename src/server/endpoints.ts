import { randomBytes } from 'node:crypto';
import type { Request } from 'express';
import { wrongPhrase } from '../workshop/ask-room.ts';
import { readCode } from '../workshop/code.ts';
import { readCommand } from '../workshop/read-command.ts';
import { phraseOf, phraseWords, readPhrase } from '../workshop/recovery-phrase.ts';
import { recordOf } from '../workshop/room-record.ts';
import type { ConsoleGiven, Entered, Joined, Opened, RecordGiven, Turned } from '../workshop/wire.ts';
import { type Endpoint, textOf, turn } from './api.ts';
import type { Doorway } from './doorway.ts';
import { drawnId } from './drawn-id.ts';
import { isFromHere } from './hosts.ts';
import { inTurn } from './in-turn.ts';
import { limitOf } from './limit.ts';
import { newId } from './new-id.ts';
import { sceneFor } from './projection.ts';
import { recoveryProof } from './recovery-digest.ts';
import type { Scenes } from './scenes.ts';
import { type Claim, readToken, signToken } from './tokens.ts';
import type { Workshop } from './workshop.ts';
import type { Workshops } from './workshops.ts';

interface Ports {
  readonly key: Buffer;
  readonly workshops: Workshops;
  readonly scenes: Scenes;
  readonly doorway: Doorway;
  /** The address of whoever asks. */
  readonly asker: (request: Request) => string;
  /** Whether rooms are opened from other machines too. */
  readonly opensToNetwork: boolean;
}

/** Times a bearer may enter within ten seconds. */
const mostEntries = 6;

/** How long a guess may wait for those before it, milliseconds. */
const patience = 2000;

/** Rooms that may be opened within ten minutes: from one address, and in all. A whole programme opens its rooms in a morning; codes run out else. */
const mostOpened = { own: 12, total: 60 } as const;
const openedWithin = 600_000;

const noRoom = turn('no-room', 'That room is not open. Check the screen.');
const tooOften = turn('too-often', 'Too many wrong codes have been tried. Wait a minute, then try again.');
const tooManyPhrases = turn('too-often', 'Too many phrases have been tried. Wait a minute, then try again.');
const tooManyRooms = turn('too-often', 'Many rooms have been opened just now. Wait ten minutes, then open yours.');
const noCode = turn('full', 'Every room code is taken. Delete sessions that are over, then open yours.');
const allShared = turn(
  'full',
  'Every console has been given out. The recovery phrase opens one more, and those before it then hold nothing.',
);
const backTooOften = turn('too-often', 'This window comes back too often. It waits a moment.');
const noWindow = turn(
  'not-yours',
  'This window’s address is not whole, or is another server’s. Join by the code, or open it from the console.',
);
const gone = turn('no-room', 'This room is not kept here any more.');

/** Everything that a window asks of a server before it has a line to its room. */
export function endpointsOf({ key, workshops, scenes, doorway, asker, opensToNetwork }: Ports): Readonly<Record<string, Endpoint>> {
  const entries = limitOf(mostEntries, 10_000);
  // One after another: of many at once, all would be looked at before the first is counted.
  const guesses = inTurn(patience);
  const opened = { own: limitOf(mostOpened.own, openedWithin), total: limitOf(mostOpened.total, openedWithin) };

  /** Whether a stranger may open one more. This machine's own facilitator is nobody's stranger. */
  function mayOpen(address: string): boolean {
    const now = Date.now();
    if (opened.own.isReached(address, now) || opened.total.isReached('all', now)) return false;
    opened.own.count(address, now);
    opened.total.count('all', now);
    return true;
  }
  const tokensFor = (session: string, facilitator: string) => ({
    console: signToken(key, { session, kind: 'facilitator', id: facilitator }),
    stage: signToken(key, { session, kind: 'stage', id: facilitator }),
  });

  async function named(typed: string): Promise<Workshop | undefined> {
    const code = readCode(typed);
    const id = code && (await workshops.byCode(code));
    return id === undefined ? undefined : workshops.find(id);
  }

  /** The workshop that a code names, for somebody who may be guessing; whoever bears a token of it is not. */
  async function guessed(typed: string, address: string, known: Claim | undefined): Promise<Workshop | Turned> {
    const look = async (): Promise<Workshop | Turned> => {
      const isShut = await doorway.isShut('code', address);
      const workshop = isShut && !known ? undefined : await named(typed);
      if (isShut && (!workshop || workshop.id !== known?.session)) return tooOften;
      if (workshop) return workshop;
      await doorway.wrong('code', address);
      return noRoom;
    };
    return !known && (await doorway.isShut('code', address)) ? tooOften : guesses(look);
  }

  /** The workshop that a phrase is tried at, if any; counted before the phrase is looked at, whether it is right or not. */
  async function tried(typed: string, address: string): Promise<Workshop | Turned | undefined> {
    const look = async (): Promise<Workshop | Turned | undefined> => {
      if (await doorway.isShut('phrase', address)) return tooManyPhrases;
      const workshop = await named(typed);
      if (!workshop && !(await doorway.isShut('code', address))) {
        await doorway.wrong('code', address);
        return noRoom;
      }
      await doorway.wrong('phrase', address);
      return workshop;
    };
    return (await doorway.isShut('phrase', address)) ? tooManyPhrases : guesses(look);
  }

  return {
    open: async (body, request) => {
      if (!opensToNetwork && !isFromHere(request)) return turn('not-here', 'Rooms are opened on the machine that runs the workshop.');
      const read = readCommand({ ...body, type: 'open' });
      if (!read.ok) return read;
      if (read.command.type !== 'open') return noRoom;
      if (!isFromHere(request) && !mayOpen(asker(request))) return tooManyRooms;
      const facilitator = newId();
      const phrase = phraseOf([...randomBytes(phraseWords)]);
      const workshop = await workshops.create({ ...read.command, scenario: textOf(body, 'scenario', 100) }, facilitator, phrase);
      if (workshop === undefined) return turn('unknown', 'There is no such scenario.');
      if (workshop === 'no-code') return noCode;
      const code = workshop.session()?.code ?? '';
      return { ok: true, code, phrase, ...tokensFor(workshop.id, facilitator) } satisfies Opened;
    },
    join: async (body, request) => {
      const known = readToken(key, body['token']);
      const workshop = await guessed(textOf(body, 'code', 60), asker(request), known);
      if ('ok' in workshop) return workshop;
      const read = readCommand({ type: 'join', name: textOf(body, 'name', 200) });
      if (!read.ok) return read;
      // Whoever has a seat here already has it again.
      const seat =
        known?.kind === 'seat' && known.session === workshop.id
          ? known.id
          : drawnId(key, { session: workshop.id, kind: 'seat' }, body['word']);
      const told = await workshop.ask({ kind: 'seat', id: seat }, read.command);
      return told.ok ? ({ ok: true, token: signToken(key, { session: workshop.id, kind: 'seat', id: seat }) } satisfies Joined) : told;
    },
    recover: async (body, request) => {
      const workshop = await tried(textOf(body, 'code', 60), asker(request));
      if (workshop && 'ok' in workshop) return workshop;
      const phrase = readPhrase(textOf(body, 'phrase', 400));
      const { recovery = '', code = '' } = workshop?.session() ?? {};
      const proof = phrase && (await recoveryProof(phrase, recovery));
      // Whoever may guess no more codes is not told which of the two was wrong, and waits as long for it.
      if (!workshop) return wrongPhrase;
      const facilitator = drawnId(key, { session: workshop.id, kind: 'facilitator' }, body['word']);
      const told = await workshop.ask({ kind: 'facilitator', id: facilitator }, { type: 'recover' }, { proof });
      return told.ok ? ({ ok: true, code, ...tokensFor(workshop.id, facilitator) } satisfies ConsoleGiven) : told;
    },
    /** A second console, for a facilitator who holds one. */
    share: async (body) => {
      const claim = readToken(key, body['token']);
      const workshop = claim?.kind === 'facilitator' ? await workshops.find(claim.session) : undefined;
      if (!claim || !workshop) return gone;
      const facilitator = drawnId(key, { session: workshop.id, kind: 'facilitator' }, body['word']);
      const told = await workshop.ask({ kind: 'facilitator', id: claim.id }, { type: 'share-console', facilitator });
      if (!told.ok) return told.code === 'full' ? allShared : told;
      const code = workshop.session()?.code ?? '';
      return { ok: true, code, ...tokensFor(workshop.id, facilitator) } satisfies ConsoleGiven;
    },
    /** What the room leaves behind so far, for whoever holds its console. */
    record: async (body) => {
      const claim = readToken(key, body['token']);
      const session = claim?.kind === 'facilitator' ? (await workshops.find(claim.session))?.session() : undefined;
      if (!claim || !session) return gone;
      if (!session.facilitators.includes(claim.id)) return turn('not-yours', 'This console has been taken up elsewhere.');
      return { ok: true, record: recordOf(session) } satisfies RecordGiven;
    },
    enter: async (body) => {
      const claim = readToken(key, body['token']);
      if (!claim) return noWindow;
      const bearer = `${claim.session}.${claim.kind}.${claim.id}`;
      if (entries.isReached(bearer, Date.now())) return backTooOften;
      const workshop = await workshops.find(claim.session);
      // Looked at again: many may have waited together for a room that was being taken up.
      if (entries.isReached(bearer, Date.now())) return backTooOften;
      // Counted by the process that has the workshop, and by no other.
      entries.count(bearer, Date.now());
      const session = workshop?.session();
      if (!workshop || !session) return gone;
      const scene = sceneFor(session, claim);
      if ('why' in scene) return turn('not-yours', scene.why);
      // Whoever was away is back in their seat.
      if (session.seats.some(({ id, away }) => claim.kind === 'seat' && id === claim.id && away))
        await workshop.ask({ kind: 'seat', id: claim.id }, { type: 'join', name: '' });
      return { ok: true, place: await scenes.placeIn(workshop, scene, claim), at: Date.now() } satisfies Entered;
    },
  };
}
