import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

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
          .filter(({ fileName }) => !fileName.startsWith('.vite/') && !fileName.endsWith('.map'))
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
