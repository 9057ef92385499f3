import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { matchMaker } from '@colyseus/core';
import { Encoder } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';
import express from 'express';
import { closeCodes } from '../workshop/wire.ts';
import { apiRouter, turn } from './api.ts';
import { openDoorway } from './doorway.ts';
import { endpointsOf } from './endpoints.ts';
import { reachedAt, remoteAddress, strangerIn } from './hosts.ts';
import type { Keeping } from './keeping.ts';
import { listenAt } from './listen-at.ts';
import { openSocketPasser } from './pass-socket.ts';
import { passesOf } from './passes.ts';
import type { Tls } from './read-tls.ts';
import { openRedisDoorway } from './redis-doorway.ts';
import { openScenarios } from './scenarios.ts';
import { SceneRoom, sceneRoom } from './scene-room.ts';
import { openScenes } from './scenes.ts';
import { careful, siteRouter } from './site.ts';
import { throughOwners } from './through-owners.ts';
import { within } from './within.ts';
import { openWorkshops } from './workshops.ts';

export interface ServerPorts extends Keeping {
  /** Folder of scenarios. */
  readonly scenarios: string;
  /** Folders of built pages, asked anew for every page; what is in the first goes before. */
  readonly pages: () => readonly string[];
  /** 0 takes any that is free. */
  readonly port: number;
  /** Address to listen at; all, where it is left out. */
  readonly host?: string | undefined;
  /** Further names this server goes by. */
  readonly names: readonly string[];
  readonly opensToNetwork: boolean;
  /** Whether everybody comes through a proxy, which says who they are. */
  readonly behindProxy?: boolean | undefined;
  /** Where it speaks https itself. */
  readonly tls?: Tls | undefined;
  /** Where phones reach the workshop, if that is none of this machine's addresses. */
  readonly publicAddress?: string | undefined;
  /** Told of what should not have happened. */
  readonly report: (why: unknown) => void;
}

export interface RunningServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Addresses of sockets: a process, a room and a place, as the API gives them. */
const socketPath = /^\/([\w-]{1,60})\/[\w-]{1,60}\?sessionId=[\w-]{1,60}$/u;

/** How often absent phones and workshops that nobody uses are looked for, milliseconds. */
const sweepEvery = 5000;

/** How often it is looked whether a log has been deleted beside the running server, milliseconds. */
const lookEvery = 1000;

/** How long rooms may take to end, milliseconds. */
const lastPatience = 4000;

/**
 * Starts a process of group play. One server to a process: the carrier underneath is the process's own. Rejects with one sentence where
 * it cannot listen, and has then closed all it was given.
 */
export async function startServer(ports: ServerPorts): Promise<RunningServer> {
  const { store, key, names, opensToNetwork, report, leases, alone, carrier, behindProxy = false } = ports;
  // A console of 80 tables and 600 seats is 340 kB, with as many who have been sent out 450.
  Encoder.BUFFER_SIZE = 512 * 1024;
  // Nobody makes, finds or lists rooms from outside: places are given by the API alone.
  matchMaker.controller.exposedMethods = [];
  await matchMaker.setup(carrier?.presence, carrier?.driver);
  matchMaker.defineRoomType(sceneRoom, SceneRoom);
  await matchMaker.accept();

  const scenes = openScenes(leases.owner, report);
  const broke = (session: string, why: unknown): void => {
    report(why);
    void scenes.close(session, closeCodes.broken);
  };
  const workshops = openWorkshops({ store, leases, scenarioOf: openScenarios(ports.scenarios, !alone), broke, report });
  const passes = passesOf(key);
  const asker = (request: IncomingMessage): string => passes.read(request) ?? remoteAddress(request, behindProxy);
  const doorway = carrier ? openRedisDoorway(carrier.presence) : openDoorway();
  const endpoints = endpointsOf({ key, workshops, scenes, doorway, asker, opensToNetwork });
  const strangerAt = (request: IncomingMessage): string | undefined =>
    passes.read(request) === undefined ? strangerIn(request, names) : undefined;

  const app = express();
  app.disable('x-powered-by');
  app.use(careful);
  app.use((request, response, next) => {
    const stranger = strangerAt(request);
    if (stranger === undefined) next();
    else response.status(403).json(turn('not-here', stranger));
  });
  const watch = { connectionsCheckingInterval: 2000 };
  const server: Server = ports.tls ? createTlsServer({ ...watch, ...ports.tls }, app) : createServer(watch, app);
  const port = (): number => (server.address() as AddressInfo).port;
  const addresses = (): readonly string[] =>
    ports.publicAddress === undefined ? reachedAt(ports.host).map((address) => `http://${address}:${port()}`) : [ports.publicAddress];
  // A process that is alone has nobody to wait for.
  const reached = alone ? endpoints : throughOwners(endpoints, passes, asker);
  app.use('/api', apiRouter(reached, addresses, opensToNetwork, report));
  app.use(siteRouter(ports.pages));
  server.headersTimeout = 10_000;
  server.requestTimeout = 10_000;

  const transport = new WebSocketTransport({ noServer: true, maxPayload: 4 * 1024 });
  const passer = openSocketPasser(leases.addressOf);
  /** Sockets for rooms of others, and whose. */
  const elsewhere = new WeakMap<IncomingMessage, string>();
  /** Whether a socket is for a room of this process. Answers for itself where it may not be opened, or is another's. */
  const isOurs = (request: IncomingMessage): boolean => {
    const [, owner] = (strangerAt(request) === undefined && socketPath.exec(request.url ?? '')) || [];
    if (owner === leases.owner) return true;
    if (owner === undefined || passes.read(request) !== undefined) refuse(request.socket);
    else elsewhere.set(request, owner);
    return false;
  };
  transport.attachToServer(server, { filter: isOurs });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const owner = elsewhere.get(request);
    if (owner !== undefined) void passer.pass(owner, request, socket, head, passes.write(asker(request)));
  });
  const sweep = setInterval(() => {
    const now = Date.now();
    scenes.sweep(now);
    for (const id of workshops.letGo(now, scenes.isShown)) void scenes.close(id);
  }, sweepEvery);
  // Of several processes each loses its lease with the log.
  const look = alone ? setInterval(() => void workshops.endDeleted().catch(report), lookEvery) : undefined;

  const close = async (): Promise<void> => {
    clearInterval(sweep);
    clearInterval(look);
    passer.close();
    await leases.release().catch(report);
    await within(lastPatience, matchMaker.gracefullyShutdown(), () => undefined);
    transport.shutdown();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await store.close();
  };
  try {
    await listenAt(server, ports.port, ports.host);
  } catch (why) {
    await close();
    throw why;
  }
  return { port: port(), close };
}

function refuse(socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
}
