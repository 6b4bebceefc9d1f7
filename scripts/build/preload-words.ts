import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const PLACE = '<!-- words of the language -->'

/**
 * Lets the browser fetch the words of the chosen language while it still reads the program: a small script in the page
 * names their hashed files, language by language, in the order of `locales/index.json`.
 */
export function preloadWords(instrument: string): Plugin {
  return {
    name: 'alidade-preload-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const files = new Map(
          Object.values(bundle ?? {}).flatMap((output) =>
            output.type === 'asset'
              ? output.originalFileNames.map((from) => [from, output.fileName] as const)
              : [],
          ),
        )
        const named = (path: string) => {
          const file = files.get(path)
          if (file === undefined) throw new Error(`no file of the build comes from ${path}`)
          return `./${file}`
        }
        const { languages } = JSON.parse(readFileSync('locales/index.json', 'utf8')) as {
          languages: { id: string }[]
        }
        const words = languages.map(({ id }) => [
          id,
          [
            named(`src/instruments/${instrument}.json`),
            ...[`instruments/${instrument}`, 'glossary', 'ui', 'report', 'errors'].map((name) =>
              named(`locales/${id}/${name}.json`),
            ),
          ],
        ])
        return html.replace(PLACE, `<script>${script(JSON.stringify(Object.fromEntries(words)))}</script>`)
      },
    },
  }
}

/** The same choice as `adapters/i18n/words-source.ts` makes; a wrong guess costs a fetch, nothing else. */
function script(words: string): string {
  return `(function(){var w=${words},l=(navigator.languages||[]).map(function(t){return t.toLowerCase().split('-')[0]}).filter(function(t){return w[t]});
var k=document.documentElement.getAttribute('data-language')||l[0]||Object.keys(w)[0];(w[k]||[]).forEach(function(f){var e=document.createElement('link');e.rel='preload';e.as='fetch';e.crossOrigin='anonymous';e.href=f;document.head.appendChild(e)})})()`
}
