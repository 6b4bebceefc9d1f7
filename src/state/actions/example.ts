import { byQuestion } from '../../core/assessment/answer.ts'
import type { AssessmentRecord } from '../../core/assessment/record.ts'
import type { OpenAssessment } from '../app-state.ts'
import type { Ports } from '../context.ts'
import { builtInOf } from '../questionnaires.ts'

/** The example city in one language, as it stands on screen. Nothing of it is stored. */
export async function exampleOpened(ports: Ports, language: string): Promise<OpenAssessment> {
  const { assessment, answers, instrument } = await ports.example.load(language)
  const now = ports.clock.now()
  const record: AssessmentRecord = {
    version: 1,
    assessment,
    instrument,
    createdAt: now,
    changedAt: now,
    filedAt: null,
    place: null,
  }
  return { record, questionnaire: builtInOf(ports), answers: byQuestion(answers), others: [], example: true }
}
