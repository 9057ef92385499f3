/** The server of group play as it is, in a process that can say what it has cost. Its data folder is its argument. */
import { openKeeping } from '../../../src/server/keeping.ts';
import { startServer } from '../../../src/server/start-server.ts';
import { answerAsChild } from './child.ts';

const report = (why: unknown): void => void process.stderr.write(`${String(why)}\n`);
const data = process.argv[2] ?? '';
const { port } = await startServer({
  ...(await openKeeping({ data, database: undefined, redis: undefined, address: '', report })),
  scenarios: 'scenarios',
  pages: () => ['dist'],
  port: 0,
  host: '127.0.0.1',
  names: [],
  opensToNetwork: false,
  report,
});
answerAsChild(port);
