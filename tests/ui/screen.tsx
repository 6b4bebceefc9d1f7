import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { AppProvider } from '../../src/state/react.tsx'
import { type TestApp, startApp } from '../fixtures/app.ts'

/** Opens a city of its own in the app, lets something be done with it, and shows a screen with it. */
export async function showWithCity(
  language: string,
  screen: (id: string) => ReactNode,
  departments: number | null = null,
  before: (app: TestApp) => Promise<void> = async () => {},
) {
  const app = await startApp({ language })
  const id = (await app.actions.createAssessment({ city: 'Meridiana', departments })) ?? ''
  await app.actions.openAssessment(id)
  await before(app)
  return show(app, id, screen(id))
}

function show(app: TestApp, id: string, screen: ReactNode) {
  const view = render(<AppProvider app={app}>{screen}</AppProvider>)
  return { app, id, user: userEvent.setup(), ...view }
}
