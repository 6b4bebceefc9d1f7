import type { BackupNote, Backups } from '../../core/backup/keeping.ts'
import { fileName } from '../../core/exchange/file-name.ts'
import { once } from '../../core/instrument/once.ts'
import { lazily } from '../../core/lazily.ts'
import type { BackupView } from '../app-state.ts'
import { questionnairesOf } from '../questionnaires.ts'
import type { App } from '../store.ts'
import type { BackupActions, Checked } from './backup-actions.ts'
import { checkText, textOf } from './check-file.ts'
import { keeperOf, noteIn } from './keep-files.ts'

/** All that is done about copies outside of this browser's storage; one for each app. */
export const backupWork = once((app: App): BackupActions => {
  const { store, ports } = app
  const questionnaires = questionnairesOf(ports, store)
  /** In this window the browser was asked for its promise without anyone's doing. */
  let asked = false

  const ready = lazily(async () => {
    const backups = await ports.backups()
    set({ canKeep: backups.canKeep })
    await read(backups)
    return { backups, keeper: keeperOf(app, backups, { read: () => read(backups), show }) }
  })

  async function read(backups: Backups): Promise<readonly BackupNote[]> {
    const notes = await backups.list()
    // Where storage cannot be read, the library and the answers have said so already.
    if (!notes.ok) return []
    set({ notes: notes.value })
    return notes.value
  }

  function set(part: Partial<BackupView>): void {
    const { backup } = store.getState()
    store.setState({ backup: { notes: [], canKeep: false, promise: null, ...backup, ...part } })
  }

  function show(note: BackupNote): void {
    const notes = store.getState().backup?.notes ?? []
    if (JSON.stringify(noteIn(store.getState(), note.assessment)) === JSON.stringify(note)) return
    set({ notes: [...notes.filter(({ assessment }) => assessment !== note.assessment), note] })
  }

  async function changed(outcome: ReturnType<Backups['change']>): Promise<void> {
    const result = await outcome
    if (result.ok) show(result.value)
    else store.setState({ notice: result.error })
  }

  async function promiseAfterFirstAnswer(): Promise<void> {
    if (asked) return
    asked = true
    const { backups } = await ready()
    const promise = await backups.promise()
    // Firefox would ask the person, who did not ask for anything: there it waits for the button.
    const silent = promise.kept === false && !promise.asksPerson
    set({ promise: silent ? await backups.askPromise() : promise })
  }

  async function compared(id: string, text: string): Promise<Checked> {
    const { backups } = await ready()
    const loaded = await ports.store.load(id)
    if (!loaded.ok) return { kind: 'refused', error: loaded.error }
    const checked = await checkText(text, loaded.value, questionnaires, backups.hash)
    if (checked.kind === 'same') {
      // Whoever has seen that a file holds everything need not be told to look.
      store.setState({ handed: null })
      await changed(backups.change(id, (note) => ({ ...note, checkedAt: ports.clock.now() })))
    }
    return checked
  }

  const start = lazily(async () => {
    const { keeper } = await ready()
    store.subscribe((now, before) => {
      const other = now.open !== before.open || now.library !== before.library
      if (!other && now.saving === before.saving) return
      if (now.saving.kind === 'saved' && now.open?.example === false) void promiseAfterFirstAnswer()
      keeper.soon()
    })
    await keeper.writeAll()
  })

  return {
    start,
    writeNow: async () => (await ready()).keeper.writeAll(),
    keep: async (id) => {
      const { backups, keeper } = await ready()
      const about = store.getState().open?.record.assessment
      const name = about === undefined ? '' : fileName(about.city, about.date, 'alidade.json')
      const chosen = await backups.choose(id, name)
      if (chosen === null) return false
      await changed(Promise.resolve(chosen))
      if (chosen.ok) await keeper.write(id, false)
      return chosen.ok
    },
    goOn: async (id) => {
      const { backups, keeper } = await ready()
      await backups.permit(id)
      await keeper.write(id, false)
    },
    writeOver: async (id) => (await ready()).keeper.write(id, true),
    release: async (id) => changed((await ready()).backups.release(id)),
    check: async (id, file) => {
      const text = await textOf(file)
      return typeof text === 'string' ? compared(id, text) : text
    },
    checkKept: async (id) => {
      const { backups } = await ready()
      const text = await backups.read(id)
      if (text.ok) return compared(id, text.value)
      const name = noteIn(store.getState(), id)?.file?.name ?? ''
      return { kind: 'refused', error: { ...text.error, name } }
    },
    putOff: async (id) => {
      const putOffAt = ports.clock.now()
      await changed((await ready()).backups.change(id, (note) => ({ ...note, putOffAt })))
    },
    readPromise: async () => set({ promise: await (await ready()).backups.promise() }),
    askPromise: async () => set({ promise: await (await ready()).backups.askPromise() }),
    forgetHanded: () => store.setState({ handed: null }),
  }
})
