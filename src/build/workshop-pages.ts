import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { plainContent } from './plain-content.ts';
import { contentPolicy } from './policy-plugin.ts';

const folder = '.generated/workshop';

/** Builds these pages alone, as far as there are any, and gives their folder. */
export async function buildWorkshopPages(pages: readonly string[]): Promise<string> {
  const input = pages.filter((page) => existsSync(page));
  if (input.length === 0) return folder;
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [plainContent('.generated/plain'), contentPolicy(), noWorker(), react()],
    publicDir: 'assets/public',
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: [...input] },
    },
  });
  return folder;
}

/** Pages that a workshop’s own server sends are there as long as it is: nothing keeps them for later. */
function noWorker(): Plugin {
  const virtual = 'virtual:pwa-register';
  return {
    name: 'bearings-no-worker',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    load: (id) => (id === `\0${virtual}` ? 'export const registerSW = () => async () => undefined;' : undefined),
  };
}
