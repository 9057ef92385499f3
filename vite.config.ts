import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { content } from './src/build/content-plugin.ts';
import { home } from './src/build/home-plugin.ts';
import { phaserParts } from './src/build/phaser-plugin.ts';
import { contentPolicy } from './src/build/policy-plugin.ts';

export default defineConfig({
  // Relative addresses: the built site works in any folder of any server.
  base: './',
  plugins: [
    content(),
    home(),
    contentPolicy(),
    phaserParts(),
    react(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Bearings',
        short_name: 'Bearings',
        description: 'Practise leading children’s services when the ground moves.',
        lang: 'en-GB',
        theme_color: '#14233b',
        background_color: '#f6f5ee',
        display: 'standalone',
        icons: [{ src: 'icons/bearings.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,json,svg,woff2}'],
        // What writes a document is a quarter of a megabyte that few ask for: fetched once a debrief has been opened, and kept from then.
        globIgnores: ['assets/document-worker-*.js'],
        // Phaser is one file of more than a megabyte.
        maximumFileSizeToCacheInBytes: 4_000_000,
        // Sound is fetched when it is first switched on, and kept from then.
        runtimeCaching: [
          { urlPattern: /\.(opus|mp3)$/, handler: 'CacheFirst' },
          // The name by which src/app/document-writer.ts knows it.
          { urlPattern: /\/document-worker-[^/]+\.js$/, handler: 'CacheFirst', options: { cacheName: 'document-writer' } },
        ],
      },
    }),
  ],
  publicDir: 'assets/public',
  build: {
    target: 'es2022',
    rolldownOptions: { input: ['index.html', 'console.html', 'stage.html', 'join.html'].filter((page) => existsSync(page)) },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
});
