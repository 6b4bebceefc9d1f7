import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { ALIAS, definitions } from './scripts/build/common.ts'
import { lastResort } from './scripts/build/last-resort.ts'
import { onePage } from './scripts/build/one-page.ts'
import { inlinedWords } from './scripts/build/words.ts'

/** The portable app: one HTML file that does the whole job, opened from disk. */
export default defineConfig({
  base: './',
  publicDir: false,
  define: {
    ...definitions('alidade-portable', 'city-data-strategy'),
    __WORDS__: JSON.stringify(inlinedWords('city-data-strategy')),
  },
  resolve: { alias: ALIAS },
  build: { target: 'es2023', outDir: 'dist-portable', modulePreload: false },
  plugins: [react(), lastResort('alidade-portable'), viteSingleFile(), onePage()],
})
