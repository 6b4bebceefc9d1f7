import type { PublicContent, PublicView } from '../core/public/open-public.ts'
import type { QuestionnaireError } from '../core/instrument/questionnaire.ts'

/** A public file that someone looks at: nothing of it is kept, and it is gone once they look elsewhere (SPEC PU11). */
export interface OpenedPublic {
  readonly content: PublicContent
  /** Null where its questionnaire is not here: then only levels are listed. */
  readonly view: PublicView | null
  /** Why its questionnaire is not here. */
  readonly missing: QuestionnaireError | null
}
