import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { build, type Plugin } from 'vite'
import { policyText } from './content-policy.ts'

const PAGE = 'alidade.html'

/** What `index.html` says for a site, and what the page that stands alone says in its place. */
const CHANGES: readonly (readonly [from: string | RegExp, to: string])[] = [
  ['/src/hosted.tsx', '/src/portable.tsx'],
  ['alidade.settings', 'alidade-portable.settings'],
  ['<!-- words of the language -->', ''],
  [/ *<link rel="apple-touch-icon"[^>]*>\n/, ''],
  ['./icons/favicon.svg', favicon()],
]

/** The rights of a page that needs nothing from anywhere: hashes of what stands in it take the place of addresses. */
const RIGHTS = {
  'default-src': "'none'",
  'font-src': 'data:',
  'img-src': 'data: blob:',
  'connect-src': "'none'",
  'worker-src': 'blob:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'alidade',
}

/** Modules that reach for a file beside the page, and what stands in their place. */
const OTHERS = [
  ['/own-files.ts', 'adapters/portable/inlined-files.ts'],
  ['/start-worker.ts', 'adapters/portable/start-blob-worker.ts'],
] as const
const WORKER = 'virtual:age-worker'

function inSource(path: string): string {
  return new URL(`../../src/${path}`, import.meta.url).pathname
}

/** The worker for protected files as one text. */
async function workerText(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: inSource('adapters/age/age-worker.ts'), formats: ['iife'], name: 'worker' },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const [chunk] = outputs.flatMap((one) => ('output' in one ? one.output : []))
  if (chunk?.type !== 'chunk') throw new Error('the build made no worker')
  return chunk.code
}

/** Reads own files from the page itself, and makes `alidade.html` of the one page, with a policy by hashes. */
export function onePage(): readonly Plugin[] {
  return [
    {
      name: 'alidade-one-page-sources',
      enforce: 'pre',
      resolveId(source, importer) {
        if (source === WORKER) return WORKER
        const other = importer === undefined ? undefined : OTHERS.find(([name]) => source.endsWith(name))
        return other === undefined ? null : inSource(other[1])
      },
      load: async (id) => (id === WORKER ? `export default ${JSON.stringify(await workerText())}` : null),
      transformIndexHtml: { order: 'pre', handler: asOnePage },
    },
    {
      name: 'alidade-one-page-policy',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const page = bundle['index.html']
          if (page?.type !== 'asset') throw new Error('the build made no page')
          const rest = Object.keys(bundle).filter((name) => name !== 'index.html')
          if (rest.length > 0) throw new Error(`not in the page: ${rest.join(', ')}`)
          delete bundle['index.html']
          this.emitFile({ type: 'asset', fileName: PAGE, source: withPolicy(String(page.source)) })
        },
      },
    },
  ]
}

function asOnePage(html: string): string {
  return CHANGES.reduce((page, [from, to]) => {
    const changed = page.replace(from, () => to)
    if (changed === page) throw new Error(`index.html has no ${String(from)}`)
    return changed
  }, html)
}

/** A page with a policy that lets run, and lets look, what stands in it, and nothing else. */
function withPolicy(html: string): string {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))].map(
      ([, content]) =>
        `'sha256-${createHash('sha256')
          .update(content ?? '')
          .digest('base64')}'`,
    )
  const policy = policyText({
    'script-src': hashes('script').join(' '),
    'style-src': hashes('style').join(' '),
    ...RIGHTS,
  })
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  return html.replace('<meta charset="utf-8">', () => `<meta charset="utf-8">\n    ${meta}`)
}

function favicon(): string {
  return `data:image/svg+xml;base64,${readFileSync('public/icons/favicon.svg').toString('base64')}`
}
