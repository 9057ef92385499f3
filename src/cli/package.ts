/**
 * `npm run package -- scorm|cmi5 <scenario id>`: packs one scenario for a learning platform into `dist/packages`. What is not
 * known gets one sentence and exit code 2.
 */
import { type PackageKind, packageKinds } from '../build/package-kinds.ts';
import { madeVisible } from '../scenario/unseen.ts';
import { findScenario } from './find-scenario.ts';

const isKind = (word: string | undefined): word is PackageKind => word !== undefined && Object.hasOwn(packageKinds, word);

const refuse = (sentence: string, code: 1 | 2): void => {
  process.stderr.write(`${madeVisible(sentence)}\n`);
  process.exitCode = code;
};

const [kind, id, ...more] = process.argv.slice(2);
if (!isKind(kind))
  refuse(`${kind === undefined ? 'Say' : `There is no package ${kind}. Say`} what to pack: scorm or cmi5, then a scenario.`, 2);
else if (id === undefined || more.length > 0) refuse(`Say which one scenario to pack: ${kind} and its id.`, 2);
else {
  const scenario = findScenario(id);
  if (typeof scenario === 'string') refuse(scenario, 2);
  else {
    try {
      // The whole of Vite: nobody waits for it to be told of a slip.
      const { buildPackage } = await import('../build/build-package.ts');
      const { file, bytes } = await buildPackage(kind, scenario);
      process.stdout.write(`${file}, ${(bytes / 1e6).toFixed(1)} MB\n`);
    } catch (problem) {
      refuse(`${id} could not be packed: ${problem instanceof Error ? problem.message : String(problem)}`, 1);
    }
  }
}
