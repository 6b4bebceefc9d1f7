import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { CHUNKS } from './scripts/build/chunks.ts'
import { ALIAS, definitions } from './scripts/build/common.ts'
import { contentPolicy } from './scripts/build/content-policy.ts'
import { lastResort } from './scripts/build/last-resort.ts'
import { KEPT_ENDINGS, fileList } from './scripts/build/file-list.ts'
import { compileAhead, noErrorsAtStart } from './scripts/build/quick-start.ts'
import { words } from './scripts/build/words.ts'

export default defineConfig({
  base: './',
  define: definitions('alidade', 'city-data-strategy'),
  resolve: { alias: ALIAS },
  build: {
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    // Styles must be named ahead; programs name what they need themselves, and the list of both weighs on the first route.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((name) => name.endsWith('.css')),
    },
    chunkSizeWarningLimit: 700,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  preview: { port: 4173, strictPort: true },
  plugins: [
    react(),
    noErrorsAtStart(),
    compileAhead(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'Alidade',
        short_name: 'Alidade',
        description:
          'Diagnóstico da estratégia de dados · Diagnóstico de la estrategia de datos · Data strategy assessment',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#f4f1e9',
        theme_color: '#f4f1e9',
        icons: [
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: [`**/*.{${KEPT_ENDINGS.join(',')}}`],
        // For other programs, not for this one.
        globIgnores: ['schema/**'],
        maximumFileSizeToCacheInBytes: 2_000_000,
        clientsClaim: true,
        skipWaiting: false,
        cleanupOutdatedCaches: true,
      },
    }),
    words('city-data-strategy', 'meridiana'),
    lastResort('alidade'),
    contentPolicy(),
    fileList(),
  ],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          testTimeout: 30_000,
          // What is pure leaves nothing behind: files share their modules, which are read once and not a hundred times.
          isolate: false,
          include: ['tests/{core,words,twin}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: 30_000,
          include: ['tests/{state,adapters,architecture}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          testTimeout: 30_000,
          include: ['tests/ui/**/*.test.tsx'],
          setupFiles: ['tests/ui/setup.ts'],
        },
      },
    ],
  },
} as Parameters<typeof defineConfig>[0])
