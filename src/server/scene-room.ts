import { type Client, ClientState, Room } from '@colyseus/core';
import { schema, t } from '@colyseus/schema';
import type { WebSocketClient } from '@colyseus/ws-transport';
import type { Told } from '../workshop/link.ts';
import { readCommand } from '../workshop/read-command.ts';
import { closeCodes } from '../workshop/wire.ts';
import { dropSlow, isFit, mostFrames } from './frame-guard.ts';
import { limitOf } from './limit.ts';
import { messageOf } from './message-of.ts';
import { sendOwnFrames } from './own-frames.ts';
import { ownPart, restsOn, type Scene, sameScene, sceneFor, sharedParts } from './projection.ts';
import { readAsk } from './read-ask.ts';
import type { Claim } from './tokens.ts';
import type { Workshop } from './workshop.ts';

/** The name under which rooms are known to the carrier. */
export const sceneRoom = 'scene';

/** Windows that one bearer may have open in a scene: the oldest gives way. */
const mostWindows = 4;

/** What one seat may ask in a minute: nobody has so much to say, and every vote that is changed is written down for good. */
const mostAsked = 120;

const restless: Told = { ok: false, code: 'not-now', refused: 'That was a lot at once. Wait a minute, then go on.' };

const unshown = 'This room cannot be shown: what was kept of it is damaged, or the game has a fault.';

const Parts = schema({ parts: t.map('string') }, 'Parts');

export interface SceneOptions {
  readonly workshop: Workshop;
  readonly scene: Scene;
  /** Called with a seat when a phone of it comes, and when one goes. */
  readonly came: (seat: string) => void;
  readonly went: (seat: string) => void;
  readonly report: (why: unknown) => void;
}

interface Sitting {
  readonly claim: Claim;
  readonly client: WebSocketClient;
  /** As it was last told, JSON. */
  own?: string | undefined;
}

/** Those who see the same of a workshop. It shows what is written down, and passes on what is asked: it decides nothing. */
export class SceneRoom extends Room<{ state: InstanceType<typeof Parts>; client: Client }> {
  override autoDispose = false;
  override patchRate = 50;
  override seatReservationTimeout = 8;
  override state = new Parts();
  override messages = { ask: (client: Client, text: unknown): Promise<Told> => this.heard(client, text) };
  /** `undefined` until it is made. */
  private given: SceneOptions | undefined;
  private readonly sitting = new Map<string, Sitting>();
  private readonly asked = limitOf(mostAsked, 60_000);
  private stale = true;
  /** What all that is shown rested on when it was last worked out. */
  private rests: readonly unknown[] = [];
  private stop = (): void => undefined;

  override onCreate(options: SceneOptions): void {
    this.given = options;
    this.stop = options.workshop.subscribe(() => {
      this.stale = true;
    });
  }

  override onBeforePatch(): void {
    try {
      if (this.stale) this.show();
    } catch (why) {
      // The carrier asks by a timer, and what is thrown at that ends the whole server.
      this.giveUp(why);
    }
    for (const { client } of this.sitting.values()) dropSlow(client.ref);
  }

  override onJoin(joined: Client): void {
    const client = joined as unknown as WebSocketClient;
    const claim = joined.auth as Claim;
    guard(client);
    sendOwnFrames(client);
    const own = [...this.sitting.values()].filter((one) => one.claim.id === claim.id);
    if (own.length >= mostWindows && own[0]) shut(own[0].client, closeCodes.elsewhere, 'This has been opened in other windows.');
    this.sitting.set(client.sessionId, { claim, client });
    if (claim.kind === 'seat') this.options.came(claim.id);
    // Those who are here get what changes; whoever comes gets it with the whole, once: also one who was here a moment ago.
    this.stale = true;
    this.rests = [];
    this.broadcastPatch();
  }

  override onLeave(left: Client): void {
    const sitting = this.sitting.get(left.sessionId);
    if (!sitting) return;
    this.sitting.delete(left.sessionId);
    if (sitting.claim.kind === 'seat') this.options.went(sitting.claim.id);
  }

  override onDispose(): void {
    this.stop();
  }

  override onUncaughtException(why: Error): void {
    this.given?.report(why);
  }

  private get options(): SceneOptions {
    if (!this.given) throw new Error('A room was asked for before it was made.');
    return this.given;
  }

  /** Brings what is shown up to what is written down, and sends on whoever belongs elsewhere. */
  private show(): void {
    this.stale = false;
    const { workshop, scene } = this.options;
    const session = workshop.session();
    if (!session) return;
    const bearers = [...this.sitting.values()].map(({ claim }) => claim.id);
    const rests = restsOn(session, scene, bearers);
    if (rests.length === this.rests.length && rests.every((one, at) => one === this.rests[at])) return;
    this.rests = rests;
    for (const sitting of this.sitting.values()) {
      const place = sceneFor(session, sitting.claim);
      if ('why' in place) shut(sitting.client, place.code, place.why);
      else if (!sameScene(place, scene)) shut(sitting.client, closeCodes.moved, 'You sit at another table now.');
      else this.tell(sitting);
    }
    const { parts } = this.state;
    const next = sharedParts(workshop.scenario, session, scene);
    for (const name of parts.keys()) if (!next.has(name)) parts.delete(name);
    for (const [name, text] of next) if (parts.get(name) !== text) parts.set(name, text);
  }

  /** Sends everybody away from what cannot be shown. Whoever comes later finds out whether it can be by then. */
  private giveUp(why: unknown): void {
    const { workshop, report } = this.options;
    report(new Error(`Session ${workshop.id} cannot be shown: ${messageOf(why)}`, { cause: why }));
    for (const { client } of this.sitting.values()) shut(client, closeCodes.gone, unshown);
  }

  private tell(sitting: Sitting): void {
    const { workshop } = this.options;
    const session = workshop.session();
    const own = session && ownPart(workshop.scenario, session, sitting.claim);
    if (own === undefined || own === sitting.own) return;
    sitting.own = own;
    // After the patch that it belongs to; whoever is still joining gets it after the first whole state.
    sitting.client.send('own', own, { afterNextPatch: sitting.client.state === ClientState.JOINED });
  }

  private async heard(client: Client, text: unknown): Promise<Told> {
    const sitting = this.sitting.get(client.sessionId);
    const asked = readAsk(text);
    if (!sitting || !asked) {
      shut(client as unknown as WebSocketClient, closeCodes.unfit, 'That cannot be read.');
      return { ok: false, code: 'malformed', refused: 'That cannot be read.' };
    }
    const { kind, id } = sitting.claim;
    if (kind === 'stage') return { ok: false, code: 'not-yours', refused: 'The screen asks for nothing.' };
    if (kind === 'seat') {
      if (this.asked.isReached(id, Date.now())) return restless;
      this.asked.count(id, Date.now());
    }
    const read = readCommand(asked.command);
    return read.ok ? this.options.workshop.ask({ kind, id }, read.command, { key: asked.key }) : read;
  }
}

/** Closes one socket, and hears nothing more of it. */
function shut(client: WebSocketClient, code: number, why: string): void {
  client.state = ClientState.LEAVING;
  client.leave(code, why);
}

/** Looks at every frame before the room does: it is asked in the order in which listeners came. */
function guard(client: WebSocketClient): void {
  let since = 0;
  let frames = 0;
  // What is no frame at all closes its socket, and is nobody's news: the carrier would write every one of them to the log.
  client.ref.removeAllListeners('error');
  client.ref.on('error', () => undefined);
  client.ref.on('message', (frame: Buffer, isBinary: boolean) => {
    const now = Date.now();
    if (now - since >= 1000) [since, frames] = [now, 0];
    frames += 1;
    if (client.ref.readyState !== client.ref.OPEN) client.state = ClientState.LEAVING;
    else if (frames > mostFrames) shut(client, closeCodes.tooFast, 'Too much at once.');
    else if (!isBinary || !isFit(frame)) shut(client, closeCodes.unfit, 'That cannot be read.');
  });
}
