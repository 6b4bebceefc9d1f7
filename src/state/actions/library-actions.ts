import type { Assessment, SetUp } from '../../core/assessment/assessment.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import type { Questionnaire } from '../../core/instrument/questionnaire.ts'

export interface LibraryActions {
  readonly readLibrary: () => Promise<void>
  /** The person has read that the browser emptied its storage. */
  readonly forgetEmptied: () => void
  /** Gives the id of the new assessment, or null where it could not be kept. */
  readonly createAssessment: (
    setUp: Partial<SetUp & Pick<Assessment, 'scope' | 'modules'>> & Pick<SetUp, 'city'>,
    questionnaire?: Questionnaire,
  ) => Promise<string | null>
  /** Gives the id under which it is open: another one where the example has become the person's own. */
  readonly openAssessment: (id: string) => Promise<string | null>
  /** From here on the example is shown as it was, even if it has become an assessment in this window. */
  readonly forgetClaim: () => void
  readonly duplicateAssessment: (id: string, city: string) => Promise<string | null>
  readonly renameAssessment: (id: string, city: string) => Promise<void>
  readonly removeAssessment: (id: string) => Promise<void>
  readonly undoRemove: () => Promise<void>
  /** What was deleted stays deleted: the way back is not offered any longer. */
  readonly forgetRemoved: () => void
  /** Whether everything is gone; if not, a notice says why. */
  readonly eraseEverything: () => Promise<boolean>
  /** Another window has erased everything: this one forgets what it has and what it still wanted to write. */
  readonly letGo: () => Promise<void>
  /** Keeps an assessment that comes from elsewhere under an id of its own where its id is taken. */
  readonly adopt: (stored: StoredAssessment) => Promise<string | null>
}
