import type { BackupNote, Backups, FileDraft } from '../../core/backup/keeping.ts'
import type { AssessmentRecord } from '../../core/assessment/record.ts'
import { canonicalJson } from '../../core/exchange/canonical-json.ts'
import { fileOf, writeAssessmentFile } from '../../core/exchange/write-file.ts'
import type { AppState } from '../app-state.ts'
import type { App } from '../store.ts'

/** Milliseconds without a change after which a file is written. */
export const QUIET = 2000

/** What this window knows of copies. */
export interface Notes {
  /** Reads all of it again: another window may have chosen a file, or let go of one. */
  readonly read: () => Promise<readonly BackupNote[]>
  readonly show: (note: BackupNote) => void
}

export interface Keeper {
  /** Writes every kept file that no longer holds what storage does. */
  readonly writeAll: () => Promise<void>
  readonly write: (id: string, over: boolean) => Promise<void>
  /** Writes once nothing has changed for a while. */
  readonly soon: () => void
}

/** Keeps files on disk as storage is: never as a screen is, so that several windows write the same. */
export function keeperOf({ store, ports, actions }: App, backups: Backups, notes: Notes): Keeper {
  let waiting: ReturnType<typeof setTimeout> | undefined

  /** Whether storage holds all that this window has done. What it has not, is on its way, or the person was told. */
  const settled = () => ['idle', 'saved'].includes(store.getState().saving.kind)

  async function draft(id: string): Promise<FileDraft | null> {
    if (!settled()) return null
    const at = ports.clock.now()
    const loaded = await ports.store.load(id)
    if (!loaded.ok) return null
    const file = fileOf(loaded.value)
    const same = canonicalJson(file)
    const content = (await backups.hash(same)) ?? same
    const by = `alidade ${ports.program.version}`
    return { text: writeAssessmentFile(file, by, at, await ports.hash()), content, at }
  }

  /** The assessment is in a file now: every screen counts from here. */
  async function filed(id: string, at: string): Promise<void> {
    const isFiled = ({ filedAt }: AssessmentRecord) =>
      filedAt !== null && Date.parse(filedAt) >= Date.parse(at)
    const file = (record: AssessmentRecord): AssessmentRecord =>
      isFiled(record) ? record : { ...record, filedAt: at }
    const loaded = await ports.store.load(id)
    // Another window may have said so already: it is not said twice, or the two would go on telling each other.
    if (loaded.ok && !isFiled(loaded.value.record)) await ports.store.changeRecord(id, file)
    const { open, library } = store.getState()
    if (open?.record.assessment.id === id) store.setState({ open: { ...open, record: file(open.record) } })
    if (library !== null) await actions.readLibrary()
  }

  async function write(id: string, over: boolean): Promise<void> {
    const before = noteIn(store.getState(), id)?.file?.writtenAt
    const written = await backups.write(id, () => draft(id), over)
    if (!written.ok) return store.setState({ notice: written.error })
    if (written.value === null) return
    const at = written.value.file?.writtenAt ?? null
    if (at !== null && at !== before) await filed(id, at)
    notes.show(written.value)
  }

  /** What is known of an assessment that was deleted goes with it, once the way back is no longer offered. */
  async function isGone(id: string): Promise<boolean> {
    if (store.getState().removed?.record.assessment.id === id) return false
    const loaded = await ports.store.load(id)
    return !loaded.ok && loaded.error.code === 'assessment-gone'
  }

  async function writeAll(): Promise<void> {
    clearTimeout(waiting)
    for (const { assessment, file } of await notes.read()) {
      if (await isGone(assessment)) await backups.forget(assessment)
      else if (file !== null) await write(assessment, false)
    }
  }

  return {
    writeAll,
    write,
    soon: () => {
      clearTimeout(waiting)
      waiting = setTimeout(() => void writeAll(), QUIET)
    },
  }
}

export function noteIn({ backup }: Pick<AppState, 'backup'>, id: string): BackupNote | undefined {
  return backup?.notes.find(({ assessment }) => assessment === id)
}
