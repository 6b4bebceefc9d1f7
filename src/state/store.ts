import { createStore, type StoreApi } from 'zustand/vanilla'
import { type AnsweringActions, answeringActions } from './actions/answering.ts'
import { askingActions } from './actions/asking.ts'
import type { AskingActions } from './actions/asking-actions.ts'
import { type FileActions, fileActions } from './actions/files.ts'
import { historyActions } from './actions/history.ts'
import type { HistoryActions } from './actions/history-actions.ts'
import { libraryActions } from './actions/library.ts'
import type { LibraryActions } from './actions/library-actions.ts'
import { type PackActions, packActions } from './actions/packs.ts'
import { reportActions } from './actions/report.ts'
import type { ReportActions } from './actions/report-actions.ts'
import { type SettingsActions, settingsActions } from './actions/settings.ts'
import { createOutbox } from './actions/outbox.ts'
import { type AppState, INITIAL } from './app-state.ts'
import { type Ports, contextFor } from './context.ts'

export type Actions = SettingsActions &
  LibraryActions &
  AnsweringActions &
  FileActions &
  PackActions &
  ReportActions &
  HistoryActions &
  AskingActions

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
  const files = fileActions(context, library)
  const actions: Actions = {
    ...settingsActions(context, outbox),
    ...library,
    ...answering,
    ...files,
    ...packActions(context),
    ...reportActions(context),
    ...historyActions(context, outbox, answering),
    ...askingActions(context, { outbox, library, answering, files }),
  }
  return { store, actions, ports }
}
