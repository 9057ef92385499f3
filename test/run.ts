/**
 * Every gate in order, stopping at the first that fails: `npm test`. With `--tally` the last line counts the tests.
 * A gate that fails without a test report of its own counts as one failure.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { countTests } from './count-tests.ts';

const gates = ['format', 'types', 'lint', 'dead', 'unit', 'build', 'size', 'server', 'browser', 'gates'] as const;
const reports = ['test-results/unit.json', 'test-results/gates.json', 'test-results/server.json', 'test-results/browser.json'];

for (const report of reports) rmSync(report, { force: true });
let broken: string | undefined;
for (const gate of gates) {
  const began = performance.now();
  process.stdout.write(`\n── gate: ${gate}\n`);
  const { status } = spawnSync('npm', ['run', '--silent', gate], { stdio: 'inherit' });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`── ${gate} ${status === 0 ? 'holds' : 'FAILS'} (${seconds} s)\n`);
  if (status !== 0) {
    broken = gate;
    break;
  }
}

const { passed, failed } = countTests(reports);
const failures = broken !== undefined && failed === 0 ? 1 : failed;
process.stdout.write(broken === undefined ? '\nEvery gate holds.\n' : `\nThe gate ${broken} fails; those after it were not tried.\n`);
if (process.argv.includes('--tally')) process.stdout.write(`${passed} passed, ${failures} failed\n`);
process.exitCode = failures > 0 || passed === 0 ? 1 : 0;
