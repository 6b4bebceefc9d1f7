import { expect, it } from 'vitest'
import { scoreAssessment } from '../../src/core/scoring/score.ts'
import { startApp } from '../fixtures/app.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { LANGUAGES } from '../fixtures/words.ts'

it('[N1] switching the language of the screen changes no number of the example city', async () => {
  const app = await startApp({ language: 'en' })
  await app.actions.start()
  await app.actions.openAssessment(app.ports.example.id)
  const score = () => {
    const { open } = app.store.getState()
    if (open === null) throw new Error('nothing is open')
    return scoreAssessment(INSTRUMENT, open.record.assessment, open.answers)
  }
  const before = score()
  const summaries = new Set<string>()
  for (const language of LANGUAGES) {
    await app.actions.setLanguage(language)
    summaries.add(app.store.getState().open?.record.assessment.summary ?? '')
    expect(score()).toEqual(before)
  }
  expect(summaries.size).toBe(LANGUAGES.length)
})
