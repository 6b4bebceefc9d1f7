import type * as fc from 'fast-check'
import { answering, atOnce, naming } from './answering-commands.ts'
import type { Command } from './command.ts'
import { undoing } from './history-commands.ts'
import { elsewhere } from './elsewhere-commands.ts'
import { importing } from './import-commands.ts'
import * as whole from './whole-commands.ts'

/** Everything that a person can do to what they have answered. */
export const COMMANDS: readonly fc.Arbitrary<Command>[] = [
  answering,
  answering,
  answering,
  answering,
  naming,
  undoing,
  undoing,
  atOnce,
  whole.founding,
  whole.going,
  whole.looking,
  whole.reloading,
  whole.anotherWindow,
  whole.saving,
  whole.saving,
  elsewhere,
  elsewhere,
  importing,
  importing,
  importing,
  whole.removing,
  whole.bringingBack,
  whole.erasing,
  whole.health,
  whole.health,
  whole.retrying,
]
