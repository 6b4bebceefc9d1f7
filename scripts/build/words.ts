import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const PLACE = '<!-- words of the language -->'

/**
 * All words of a language as one file of the build, `words/<language>-<hash>.json`: a slow computer needs 40 ms at the
 * start to ask for each of five. A small script in the page asks for the chosen language's file, and for the questionnaire's
 * structure, while the browser still reads the program; and for the example city's, where the address names it.
 */
export function words(instrument: string, example: string): Plugin {
  const files = index().languages.map(({ id: language }) => {
    const source = wordsOf(language, instrument)
    const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
    return { language, fileName: `words/${language}-${hash}.json`, source }
  })
  const addresses = Object.fromEntries(files.map(({ language, fileName }) => [language, `./${fileName}`]))
  return {
    name: 'alidade-words',
    config: () => ({ define: { __WORDS__: JSON.stringify(addresses) } }),
    configureServer: ({ middlewares }) => {
      middlewares.use('/words', (request, response, next) => {
        const language = /^\/(\w+)-/.exec(request.url ?? '')?.[1]
        if (language === undefined) return next()
        response.setHeader('Content-Type', 'application/json').end(wordsOf(language, instrument))
      })
    },
    generateBundle() {
      for (const { fileName, source } of files) this.emitFile({ type: 'asset', fileName, source })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html
        const built = (path: string) => {
          const assets = Object.values(bundle).filter((output) => output.type === 'asset')
          const file = assets.find(({ originalFileNames }) => originalFileNames.includes(path))
          if (file === undefined) throw new Error(`no file of the build comes from ${path}`)
          return `./${file.fileName}`
        }
        const first = Object.fromEntries(
          files.map(({ language, fileName }) => [
            language,
            [`./${fileName}`, built(`locales/${language}/examples/${example}.json`)],
          ]),
        )
        const structures = [
          `src/instruments/${instrument}.json`,
          `src/instruments/examples/${example}.json`,
        ].map(built)
        return html.replace(PLACE, `<script>${asking(first, structures, example)}</script>`)
      },
    },
  }
}

/** The words of all languages as addresses that hold them, for a page that stands alone. */
export function inlinedWords(instrument: string): Readonly<Record<string, string>> {
  const inlined = (language: string) =>
    `data:application/json;base64,${Buffer.from(wordsOf(language, instrument)).toString('base64')}`
  return Object.fromEntries(index().languages.map(({ id }) => [id, inlined(id)]))
}

/** The words of a language: texts by key, the questionnaire's words, the glossary. */
export function wordsOf(language: string, instrument: string): string {
  const read = (name: string) =>
    JSON.parse(readFileSync(`locales/${language}/${name}.json`, 'utf8')) as object
  return JSON.stringify({
    texts: Object.assign({}, ...index().texts.map(read)) as object,
    instrument: read(`instruments/${instrument}`),
    glossary: read('glossary'),
  })
}

/** The languages, and the files of texts that each of them has. */
function index() {
  return JSON.parse(readFileSync('locales/index.json', 'utf8')) as {
    readonly languages: readonly { readonly id: string }[]
    readonly texts: readonly string[]
  }
}

/**
 * The same choice as `adapters/i18n/words-source.ts` makes; a wrong guess costs a fetch, nothing else. Second in each list
 * stands what only the example city needs.
 */
function asking(
  files: Readonly<Record<string, readonly string[]>>,
  structures: readonly string[],
  example: string,
) {
  return `(function(){var w=${JSON.stringify(files)},l=(navigator.languages||[]).map(function(t){return t.toLowerCase().split('-')[0]}).filter(function(t){return w[t]});
var k=document.documentElement.getAttribute('data-language')||l[0]||Object.keys(w)[0],n=location.hash.indexOf('#/a/${example}/')?1:2;
(w[k]||[]).slice(0,n).concat(${JSON.stringify(structures)}.slice(0,n)).forEach(function(f){var e=document.createElement('link');e.rel='preload';e.as='fetch';e.crossOrigin='anonymous';e.href=f;document.head.appendChild(e)})})()`
}
