import { expect, it } from 'vitest'
import { KEPT_ANSWER, KEPT_ASSESSMENT, KEPT_EVIDENCE } from '../../src/core/assessment/kept.ts'
import { KEPT_STATE } from '../../src/state/kept.ts'
import { startApp } from '../fixtures/app.ts'
import { VERSION_1 } from '../fixtures/files.ts'

const exported = (table: Readonly<Record<string, { readonly exported: boolean }>>) =>
  Object.entries(table)
    .flatMap(([key, kept]) => (kept.exported ? [key] : []))
    .toSorted()

it('a file holds exactly the fields that the table of what is kept lets out', async () => {
  const app = await startApp()
  const id = (await app.actions.openFile({ size: 1, text: async () => VERSION_1 })) ?? ''
  await app.actions.openAssessment(id)
  await app.actions.saveFile()
  const { assessment, answers } = JSON.parse(String(app.saved[0]?.content))
  expect(Object.keys(assessment).toSorted()).toEqual(exported(KEPT_ASSESSMENT))
  expect(Object.keys(answers[0]).toSorted()).toEqual(exported(KEPT_ANSWER))
  expect(Object.keys(answers[0].evidence[0]).toSorted()).toEqual(exported(KEPT_EVIDENCE))
})

it('nothing that is not stored is ever shared', () => {
  for (const kept of Object.values({ ...KEPT_STATE, ...KEPT_ASSESSMENT, ...KEPT_ANSWER, ...KEPT_EVIDENCE })) {
    expect(kept.shared && !kept.stored).toBe(false)
  }
})
