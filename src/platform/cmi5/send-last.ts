import { newUuid } from './new-uuid.ts';
import { type Launch, terminatedStatement } from './statements.ts';

/** Says that the sitting is over, in a way that outlives the page: an ordinary request dies with it. Nobody waits for an answer. */
export function sendLast(launch: Launch, token: string, since: Date): void {
  const now = new Date();
  const statement = terminatedStatement(launch, newUuid(), now, (now.getTime() - since.getTime()) / 1000);
  const { endpoint } = launch.launchParameters;
  void fetch(`${endpoint.replace(/\/$/, '')}/statements`, {
    method: 'POST',
    keepalive: true,
    headers: { Authorization: `Basic ${token}`, 'Content-Type': 'application/json', 'X-Experience-API-Version': '1.0.3' },
    body: JSON.stringify(statement),
  }).catch(() => undefined);
}
