import { readFileSync } from 'node:fs'
import { instrumentHashes } from './instrument-hashes.ts'

/** The path of a file that stands in for something in the build. */
function at(name: string): string {
  return new URL(name, import.meta.url).pathname
}

export const ALIAS = {
  // Optional parts of jsPDF that this app never calls; without this they travel along as dead chunks.
  ...Object.fromEntries(['canvg', 'html2canvas', 'dompurify'].map((name) => [name, at('nothing.js')])),
  // React has this hook itself; the package would carry it a second time, for older Reacts.
  'use-sync-external-store/shim/index.js': at('sync-external-store.js'),
}

export function programVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }).version
}

/**
 * What the build tells the program.
 * @param keptAs the first part of every name under which this way of opening it keeps something
 */
export function definitions(keptAs: string, instrument: string): Readonly<Record<string, string>> {
  return {
    __VERSION__: JSON.stringify(programVersion()),
    __KEPT_AS__: JSON.stringify(keptAs),
    __INSTRUMENT_HASHES__: JSON.stringify(instrumentHashes(instrument)),
  }
}
