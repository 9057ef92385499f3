import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import validate from '@learninglocker/xapi-validation';

/** An xAPI statement as far as the tests look into it. */
export interface Heard {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: { readonly response?: string; readonly score?: unknown; readonly completion?: boolean; readonly duration?: string };
  readonly context: {
    readonly registration: string;
    readonly contextActivities: { readonly category?: readonly { readonly id: string }[] };
  };
}

export interface RecordStore {
  readonly origin: string;
  readonly statements: readonly Heard[];
  /** What was wrong with what it was asked, one line each. */
  readonly wrong: readonly string[];
  /** What the game keeps; tests may put there what an earlier sitting left. */
  state: string | undefined;
  launchMode: 'Normal' | 'Review';
  /** How it answers statements and State from now on. */
  answers: 'at once' | 'with 500' | 'never';
  /** Address of the package as a platform launches it: a sitting with a token of its own. */
  readonly launch: (page: string) => string;
  readonly close: () => Promise<void>;
}

const registration = '2f8a0d3c-0d6e-4b62-9a0d-6f7a4b8f2c11';
const actor = { objectType: 'Agent', account: { homePage: 'https://platform.example.org', name: '4711' } };
const activityId = 'https://platform.example.org/activities/bearings';
/** The library comes as CommonJS: its default lies in a default. */
const validator = ('default' in validate ? validate.default : validate) as (statement: unknown) => readonly unknown[];

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

/** A learning record store and the platform that hands out its tokens, small but real: on a port, of another origin than the page. */
export async function openRecordStore(): Promise<RecordStore> {
  const [statements, wrong, tokens]: [Heard[], string[], Map<string, string>] = [[], [], new Map()];
  let sittings = 0;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', store.origin);
    const body = await bodyOf(request);
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader('Access-Control-Allow-Headers', 'Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT');
    response.setHeader('Access-Control-Max-Age', '600');
    const answer = (status: number, value?: unknown): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(value === undefined ? undefined : JSON.stringify(value));
    };
    if (request.method === 'OPTIONS') return answer(204);
    if (url.pathname === '/back') return answer(200, 'The platform');
    if (url.pathname === '/fetch') {
      const token = tokens.get(url.search);
      tokens.delete(url.search);
      // A token is handed out once.
      return answer(200, token === undefined ? { 'error-code': '1', 'error-text': 'Already in use.' } : { 'auth-token': token });
    }
    if (!/^Basic token\d+$/.test(request.headers.authorization ?? '')) return answer(401);
    if (request.headers['x-experience-api-version'] !== '1.0.3') wrong.push(`${url.pathname} names no version.`);
    const stateId = url.searchParams.get('stateId');
    if (stateId === 'LMS.LaunchData') {
      const contextTemplate = {
        contextActivities: { grouping: [{ id: activityId }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': `s${sittings}` },
      };
      return answer(200, {
        contextTemplate,
        launchMode: store.launchMode,
        moveOn: 'Completed',
        returnURL: `${store.origin}/back`,
      });
    }
    if (url.pathname === '/xapi/agents/profile') return answer(404);
    if (store.answers === 'with 500') return answer(500);
    if (store.answers === 'never') return undefined;
    if (url.pathname === '/xapi/activities/state') {
      if (url.searchParams.get('agent') !== JSON.stringify(actor) || url.searchParams.get('registration') !== registration)
        wrong.push(`State is asked for another: ${url.search}`);
      if (request.method === 'PUT') {
        store.state = body;
        return answer(204);
      }
      return store.state === undefined ? answer(404) : answer(200, JSON.parse(store.state));
    }
    if (url.pathname === '/xapi/statements' && request.method === 'POST') {
      const statement = JSON.parse(body) as Heard;
      statements.push(statement);
      const problems = validator(statement);
      if (problems.length > 0) wrong.push(`${statement.verb.id}: ${JSON.stringify(problems)}`);
      if (JSON.stringify(statement.actor) !== JSON.stringify(actor)) wrong.push(`Another actor: ${JSON.stringify(statement.actor)}`);
      if (statement.context.registration !== registration) wrong.push('Another registration.');
      return answer(200, [statement.id]);
    }
    wrong.push(`${request.method} ${url.pathname} is nothing that cmi5 needs.`);
    return answer(400);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const store: RecordStore = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    statements,
    wrong,
    state: undefined,
    launchMode: 'Normal',
    answers: 'at once',
    launch: (page) => {
      sittings += 1;
      tokens.set(`?sitting=${sittings}`, `token${sittings}`);
      const words = {
        endpoint: `${store.origin}/xapi/`,
        fetch: `${store.origin}/fetch?sitting=${sittings}`,
        actor: JSON.stringify(actor),
        registration,
        activityId,
      };
      return `${page}?${new URLSearchParams(words)}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return store;
}
