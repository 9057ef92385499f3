import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Projector and phone over a workshop in memory: `npx vite -c test/workshop-page/vite.config.ts`, then `/?window=stage&scene=split`. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  cacheDir: join(tmpdir(), 'bearings-workshop-page-cache'),
  plugins: [react()],
  build: { outDir: join(tmpdir(), 'bearings-workshop-page'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
});
