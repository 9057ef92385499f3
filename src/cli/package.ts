/**
 * `npm run package -- scorm|cmi5 <scenario id>`: packs one scenario for a learning platform into `dist/packages`. What cannot
 * be done gets one sentence and exit code 1.
 */
import { packageFile } from '../build/package-file.ts';
import { type PackageKind, packageKinds } from '../build/package-kinds.ts';
import type { Scenario } from '../core/scenario.ts';
import { madeVisible } from '../scenario/unseen.ts';
import { endWithReader } from './end-with-reader.ts';
import { findScenario } from './find-scenario.ts';
import { placeProblem } from './place-problem.ts';

const isKind = (word: string | undefined): word is PackageKind => word !== undefined && Object.hasOwn(packageKinds, word);

const refuse = (sentence: string): void => {
  process.stderr.write(`${madeVisible(sentence)}\n`);
  process.exitCode = 1;
};

endWithReader();
const [kind, id, ...more] = process.argv.slice(2);
if (!isKind(kind))
  refuse(`${kind === undefined ? 'Say' : `There is no package ${kind}. Say`} what to pack: scorm or cmi5, then a scenario.`);
else if (id === undefined || more.length > 0) refuse(`Say which one scenario to pack: ${kind} and its id.`);
else {
  const scenario = findScenario(id);
  if (typeof scenario === 'string') refuse(scenario);
  else await pack(kind, scenario);
}

async function pack(as: PackageKind, scenario: Scenario): Promise<void> {
  const file = packageFile(as, scenario.id);
  // The whole of Vite: nobody waits for it to be told of a slip.
  const problem = placeProblem(file);
  if (problem !== undefined) return refuse(problem);
  try {
    const { buildPackage } = await import('../build/build-package.ts');
    const bytes = await buildPackage(as, scenario, file);
    process.stdout.write(`${file}, ${(bytes / 1e6).toFixed(1)} MB\n`);
  } catch (trouble) {
    refuse(`${scenario.id} could not be packed: ${trouble instanceof Error ? trouble.message : String(trouble)}`);
  }
}
