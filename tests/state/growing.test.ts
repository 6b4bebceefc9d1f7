import { expect, it } from 'vitest'
import { answer } from '../fixtures/builders.ts'
import { startApp, type TestApp } from '../fixtures/app.ts'

const open = (app: TestApp) => app.store.getState().open

it('[Q2] a snapshot grows, a module goes on and off, and no answer is lost over a reload', async () => {
  const app = await startApp()
  const id = (await app.actions.createAssessment({ city: 'Meridiana', scope: 'snapshot' })) ?? ''
  await app.actions.openAssessment(id)
  expect(open(app)?.record.assessment.scope).toBe('snapshot')
  await app.actions.editAnswer('gov.body', { kind: 'level', level: 3 })
  await app.actions.editAnswer('gov.body', { kind: 'note', note: 'Minutes of March' })
  await app.actions.editAssessment({ scope: 'full', modules: ['eva'] })
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 4 })
  await app.actions.editAnswer('eva.agenda', { kind: 'level', level: 2 })
  await app.actions.editAssessment({ scope: 'snapshot', modules: [] })

  const again = await app.reload()
  await again.actions.openAssessment(id)
  expect(open(again)?.record.assessment).toMatchObject({ scope: 'snapshot', modules: [] })
  expect(open(again)?.answers).toMatchObject({
    'gov.body': { level: 3, note: 'Minutes of March' },
    'gov.mandate': { level: 4 },
    'eva.agenda': { level: 2 },
  })
})

it('[Q2] the file holds the scope, the modules, and the answers that are not asked', async () => {
  const app = await startApp()
  const id = (await app.actions.createAssessment({ city: 'Meridiana', modules: ['ai'] })) ?? ''
  await app.actions.openAssessment(id)
  await app.actions.editAnswer('gov.mandate', { kind: 'level', level: 4 })
  await app.actions.editAssessment({ scope: 'snapshot' })
  await app.actions.saveFile()
  const file: unknown = JSON.parse(String(app.saved[0]?.content))
  expect(file).toMatchObject({
    assessment: { scope: 'snapshot', modules: ['ai'] },
    answers: [{ question: answer('gov.mandate', 4).question, level: 4 }],
  })
})
