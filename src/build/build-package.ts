import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Scenario } from '../core/scenario.ts';
import { cmi5Structure } from './cmi5-structure.ts';
import { content, generated } from './content-plugin.ts';
import { type PackageKind, packageKinds } from './package-kinds.ts';
import { packagedPage } from './packaged-page.ts';
import { phaserParts } from './phaser-plugin.ts';
import { contentPolicy } from './policy-plugin.ts';
import { scormManifest } from './scorm-manifest.ts';
import { filesIn, zipFiles } from './zip-files.ts';

/**
 * Builds the page of one scenario and packs it for a learning platform into a file whose folder there is; answers with its size
 * in bytes. Throws where the documents or the build have a problem. Nothing in it keeps the page for offline: the platform's server would
 * be left with an old one.
 */
export async function buildPackage(kind: PackageKind, scenario: Scenario, file: string): Promise<number> {
  const { suffix, entry, connects } = packageKinds[kind];
  const name = `${scenario.id}-${suffix}`;
  const outDir = join(generated, 'packages', name);
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [content(join(generated, name), scenario.id), packagedPage(entry), contentPolicy(connects), phaserParts(), react()],
    publicDir: 'assets/public',
    build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1500, outDir, emptyOutDir: true },
  });
  const files = new Map(filesIn(outDir));
  const [manifest, text] =
    kind === 'scorm'
      ? (['imsmanifest.xml', scormManifest(scenario, [...files.keys()])] as const)
      : (['cmi5.xml', cmi5Structure(scenario)] as const);
  files.set(manifest, new TextEncoder().encode(text));
  const archive = zipFiles(files);
  writeFileSync(file, archive);
  return archive.length;
}
