import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Endings of what the service worker keeps; headers are for the web server alone. */
export const KEPT_ENDINGS = ['html', 'js', 'css', 'json', 'woff2', 'ttf', 'svg', 'png', 'txt', 'webmanifest']
const KEPT = new RegExp(`\\.(${KEPT_ENDINGS.join('|')})$`)

/**
 * `files.json`: each file of the build that is kept for use without internet, with its SHA-256, so that the program can
 * compare what a browser has kept with what was built. Stands last among the plugins, to see the files as they are written.
 */
export function fileList(): Plugin {
  return {
    name: 'alidade-file-list',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle)
          .filter(({ fileName }) => KEPT.test(fileName) && !fileName.startsWith('.vite/'))
          .map((file) => [file.fileName, hashOf(file.type === 'chunk' ? file.code : file.source)] as const)
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
        this.emitFile({
          type: 'asset',
          fileName: 'files.json',
          source: JSON.stringify(Object.fromEntries(files)),
        })
      },
    },
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
