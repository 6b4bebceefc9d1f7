import type { StoreApi } from 'zustand/vanilla'
import type { InstrumentReference } from '../core/assessment/assessment.ts'
import type { Backups } from '../core/backup/keeping.ts'
import type { Hash } from '../core/exchange/checksum.ts'
import type { ProgrammeFit } from '../core/instrument/programme-fit.ts'
import type { Instrument } from '../core/instrument/structure.ts'
import type {
  AssessmentStore,
  Clock,
  ExampleSource,
  FileSaver,
  HistoryStore,
  Journal,
  PackShelf,
  PdfWriter,
  PictureWriter,
  Program,
  Salvaged,
  SettingsStore,
  Trace,
  WordsSource,
} from '../core/ports.ts'
import type { Protector, SelfChecks, Traces } from '../core/safety-ports.ts'
import type { AppState } from './app-state.ts'
import { type Questionnaires, questionnairesOf } from './questionnaires.ts'

/** Everything outside that the app touches. Wired once, in main.tsx; tests pass their own. */
export interface Ports {
  readonly instrument: Instrument
  readonly reference: InstrumentReference
  readonly store: AssessmentStore
  /** Loaded when another questionnaire than the program's own is asked for. */
  readonly packs: () => Promise<PackShelf>
  /** Loaded after the first screen, or when someone looks at their copies. */
  readonly backups: () => Promise<Backups>
  /** Loaded when assessments are listed, and when everything is to be rescued. */
  readonly trace: () => Promise<Trace>
  readonly salvage: () => Promise<Salvaged>
  /** Loaded when someone looks back at what was done. */
  readonly history: () => Promise<HistoryStore>
  readonly settings: SettingsStore
  readonly journal: Journal
  readonly words: WordsSource
  readonly example: ExampleSource
  readonly files: FileSaver
  /** Hashes what is written and opened; loaded with the first file. */
  readonly hash: () => Promise<Hash>
  /** What a programme asks of a city; read when someone wants to see it. */
  readonly fit: () => Promise<ProgrammeFit>
  /** Loaded when a report is asked for. */
  readonly pdf: () => Promise<PdfWriter>
  readonly picture: () => Promise<PictureWriter>
  /** Loaded when a file is to be protected or opened. */
  readonly protector: () => Promise<Protector>
  readonly traces: () => Promise<Traces>
  readonly selfChecks: () => Promise<SelfChecks>
  readonly clock: Clock
  readonly newId: () => string
  readonly program: Program
}

export interface ActionContext {
  readonly ports: Ports
  readonly questionnaires: Questionnaires
  readonly get: () => AppState
  readonly set: (part: Partial<AppState>) => void
}

export function contextFor(ports: Ports, store: StoreApi<AppState>): ActionContext {
  return { ports, questionnaires: questionnairesOf(ports, store), get: store.getState, set: store.setState }
}
