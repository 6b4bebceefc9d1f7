import type { Program } from '../../core/ports.ts'

/** A program that is one file: there is nothing to install, and a newer one is another file. */
export function createOneFileProgram(version: string): Program {
  return {
    version,
    onState: (callback) => callback('one-file'),
    onAsked: () => {},
    update: async () => false,
  }
}
