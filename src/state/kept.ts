import type { Kept } from '../core/assessment/kept.ts'
import type { AppState } from './app-state.ts'

const NOWHERE: Kept = { stored: false, exported: false, shared: false }

/** What becomes of each piece of the app's state. A new key does not compile until someone decides. */
export const KEPT_STATE = {
  settings: { stored: true, exported: false, shared: false },
  words: NOWHERE,
  library: { stored: true, exported: false, shared: false },
  packs: { stored: true, exported: false, shared: false },
  emptied: { stored: true, exported: false, shared: false },
  open: { stored: true, exported: true, shared: false },
  claimed: NOWHERE,
  lost: NOWHERE,
  saving: NOWHERE,
  refused: NOWHERE,
  removed: NOWHERE,
  reply: NOWHERE,
  importing: NOWHERE,
  publicFile: NOWHERE,
  locked: NOWHERE,
  notice: NOWHERE,
  explained: NOWHERE,
  work: NOWHERE,
  backup: { stored: true, exported: false, shared: false },
  handed: NOWHERE,
  unkept: NOWHERE,
  begun: NOWHERE,
  program: NOWHERE,
} satisfies Record<keyof AppState, Kept>
