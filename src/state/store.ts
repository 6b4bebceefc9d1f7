import { createStore, type StoreApi } from 'zustand/vanilla'
import { type AnsweringActions, answeringActions } from './actions/answering.ts'
import { askingActions } from './actions/asking.ts'
import type { AskingActions } from './actions/asking-actions.ts'
import { type FileActions, fileActions } from './actions/files.ts'
import { historyActions } from './actions/history.ts'
import type { HistoryActions } from './actions/history-actions.ts'
import { importActions } from './actions/import.ts'
import type { ImportActions } from './actions/import-actions.ts'
import { libraryActions } from './actions/library.ts'
import type { LibraryActions } from './actions/library-actions.ts'
import { type PackActions, packActions } from './actions/packs.ts'
import { reportActions } from './actions/report.ts'
import type { ReportActions } from './actions/report-actions.ts'
import { type SettingsActions, settingsActions } from './actions/settings.ts'
import { createOutbox } from './actions/outbox.ts'
import { type RescueActions, rescueActions } from './actions/rescue.ts'
import { type AppState, INITIAL } from './app-state.ts'
import { type Ports, contextFor } from './context.ts'

export type Actions = SettingsActions &
  LibraryActions &
  AnsweringActions &
  FileActions &
  PackActions &
  ReportActions &
  AskingActions &
  RescueActions &
  ImportActions &
  HistoryActions

export interface App {
  readonly store: StoreApi<AppState>
  readonly actions: Actions
  readonly ports: Ports
}

/** The app without a screen: state, and what can be done with it. */
export function createApp(ports: Ports): App {
  const store = createStore<AppState>(() => INITIAL)
  const context = contextFor(ports, store)
  const outbox = createOutbox(context)
  const library = libraryActions(context, outbox)
  const answering = answeringActions(context, outbox)
  const files = fileActions(context, library, outbox)
  const imports = importActions(context, { outbox, library, answering, files })
  const actions: Actions = {
    ...settingsActions(context, outbox),
    ...library,
    ...answering,
    ...files,
    ...packActions(context),
    ...reportActions(context),
    ...imports,
    ...askingActions(context, { outbox, library, answering, files, imports }),
    ...rescueActions(context, outbox),
    ...historyActions(context, outbox, answering),
  }
  return { store, actions, ports }
}
