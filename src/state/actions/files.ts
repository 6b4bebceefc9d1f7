import { fileName } from '../../core/exchange/file-name.ts'
import { LARGEST_FILE, LARGEST_FILE_MEGABYTES } from '../../core/exchange/file-size.ts'
import type { ChosenFile } from '../../core/ports.ts'
import type { ActionContext } from '../context.ts'
import type { LibraryActions } from './library-actions.ts'
import { wholeOf } from './open.ts'
import type { Outbox } from './outbox.ts'

type HandOver = (name: string, type: string, content: string) => void | Promise<void>

export interface FileActions {
  /**
   * The text of a file; null, with a notice, where it is too large or cannot be read, and where a passphrase locks it:
   * then it waits in `locked`.
   */
  readonly readFile: (file: ChosenFile) => Promise<string | null>
  /**
   * Hands out the open assessment as a file.
   * @param handOver what hands it out, where it is not the browser as usual; if it throws, nothing counts as saved
   */
  readonly saveFile: (handOver?: HandOver) => Promise<void>
  /** Hands out a text that a screen made of the open assessment, named after its city and date. */
  readonly saveText: (extension: string, type: string, text: string) => void
}

export function fileActions(
  { ports, get, set }: ActionContext,
  library: LibraryActions,
  outbox: Outbox,
): FileActions {
  const { clock } = ports

  async function readFile(file: ChosenFile): Promise<string | null> {
    if (file.size > LARGEST_FILE) {
      set({ notice: { code: 'file-too-large', megabytes: LARGEST_FILE_MEGABYTES } })
      return null
    }
    const { isProtected, lostCharacters } = await import('../../core/exchange/encoding.ts')
    try {
      const text = await file.text()
      if (isProtected(text)) {
        set({ locked: file, notice: null })
        return null
      }
      if (!lostCharacters(text, file.size)) return text
      set({ notice: { code: 'file-garbled' } })
    } catch {
      set({ notice: { code: 'file-unreadable' } })
    }
    return null
  }

  return {
    readFile,

    saveFile: async (handOver) => {
      const { open } = get()
      if (open === null) return
      const now = clock.now()
      const { assessment } = open.record
      const { fileOf, writeAssessmentFile } = await import('../../core/exchange/write-file.ts')
      const by = `alidade ${ports.program.version}`
      const text = writeAssessmentFile(fileOf(wholeOf(open)), by, now, await ports.hash())
      const name = fileName(assessment.city, assessment.date, 'alidade.json')
      await (handOver ?? ports.files.save)(name, 'application/json', text)
      if (open.example) return
      // What is handed over in another way has another name, and is told where that was asked for.
      if (handOver === undefined) set({ handed: { assessment: assessment.id, name } })
      const change = { filedAt: now }
      await outbox.send({ kind: 'kept', assessment: assessment.id, change })
      // Shown after it is written: an edit made meanwhile reads the record again, and must find it there.
      const shown = get().open
      if (shown?.record.assessment.id === assessment.id) {
        set({ open: { ...shown, record: { ...shown.record, ...change } } })
      }
      await library.readLibrary()
    },

    saveText: (extension, type, text) => {
      const about = get().open?.record.assessment
      if (about !== undefined) ports.files.save(fileName(about.city, about.date, extension), type, text)
    },
  }
}
