import { fileName } from '../../core/exchange/file-name.ts'
import { LARGEST_FILE, LARGEST_FILE_MEGABYTES } from '../../core/exchange/file-size.ts'
import type { AssessmentRecord } from '../../core/assessment/record.ts'
import type { ChosenFile } from '../../core/ports.ts'
import type { ActionContext } from '../context.ts'
import type { LibraryActions } from './library-actions.ts'
import { wholeOf } from './open.ts'

export interface FileActions {
  /** The text of a file; null, with a notice, where it is too large or cannot be read. */
  readonly readFile: (file: ChosenFile) => Promise<string | null>
  /** Opens an assessment file beside what is there. Gives the id under which it is kept, or null if refused. */
  readonly openFile: (file: ChosenFile) => Promise<string | null>
  /** Hands out the open assessment as a file. */
  readonly saveFile: () => Promise<void>
  /** Hands out a text that a screen made of the open assessment, named after its city and date. */
  readonly saveText: (extension: string, type: string, text: string) => void
}

export function fileActions(
  { ports, questionnaires, get, set }: ActionContext,
  library: LibraryActions,
): FileActions {
  const { clock } = ports

  async function readFile(file: ChosenFile): Promise<string | null> {
    if (file.size > LARGEST_FILE) {
      set({ notice: { code: 'file-too-large', megabytes: LARGEST_FILE_MEGABYTES } })
      return null
    }
    const { lostCharacters } = await import('../../core/exchange/encoding.ts')
    try {
      const text = await file.text()
      if (!lostCharacters(text, file.size)) return text
      set({ notice: { code: 'file-garbled' } })
    } catch {
      set({ notice: { code: 'file-unreadable' } })
    }
    return null
  }

  return {
    readFile,

    openFile: async (file) => {
      const text = await readFile(file)
      if (text === null) return null
      const { openingOf } = await import('./open-file.ts')
      const stored = await openingOf(text, questionnaires, clock.now())
      if (!stored.ok) {
        set({ notice: stored.error })
        return null
      }
      // The file may hold the very assessment that an address asked for and that was not here.
      set({ notice: null, lost: null })
      return library.adopt(stored.value)
    },

    saveFile: async () => {
      const { open } = get()
      if (open === null) return
      const now = clock.now()
      const { record, answers } = wholeOf(open)
      const { assessment } = record
      const file = {
        assessment,
        instrument: record.instrument,
        answers,
        more: { ...record.more, ...(record.request === undefined ? {} : { request: record.request }) },
      }
      const { writeAssessmentFile } = await import('../../core/exchange/write-file.ts')
      const text = writeAssessmentFile(file, `alidade ${ports.program.version}`, now)
      ports.files.save(fileName(assessment.city, assessment.date, 'alidade.json'), 'application/json', text)
      if (open.example) return
      const filed = (one: AssessmentRecord): AssessmentRecord => ({ ...one, filedAt: now })
      await ports.store.changeRecord(assessment.id, filed)
      // Shown after it is written: an edit made meanwhile reads the record again, and must find it there.
      const shown = get().open
      if (shown?.record.assessment.id === assessment.id) {
        set({ open: { ...shown, record: filed(shown.record) } })
      }
      await library.readLibrary()
    },

    saveText: (extension, type, text) => {
      const about = get().open?.record.assessment
      if (about !== undefined) ports.files.save(fileName(about.city, about.date, extension), type, text)
    },
  }
}
