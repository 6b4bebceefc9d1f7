import { lazy } from 'react'
import { QuestionPage } from '../features/answer/question-page.tsx'
import type { AppRoute } from '../ui/routing/routes.tsx'

const home = () => import('./home-screens.ts')
const about = () => import('../features/about/about-page.tsx')
const setUp = () => import('../features/set-up/set-up-page.tsx')
const check = () => import('../features/check/check-page.tsx')
const results = () => import('../features/results/results-page.tsx')
const report = () => import('../features/report/report-page.tsx')
const packs = () => import('../features/packs/packs-page.tsx')
const share = () => import('./public-screens.ts')
const leave = () => import('../features/leave/leave-page.tsx')
const crosswalk = () => import('../features/crosswalk/crosswalk-page.tsx')
const fit = () => import('../features/fit/fit-page.tsx')
const asking = () => import('./asking-screens.ts')
const figures = () => import('./figure-screens.ts')
const files = () => import('./file-screens.ts')
const history = () => import('../features/history/history-page.tsx')
const safety = () => import('./safety-screens.ts')
const radar = () => import('../ui/charts/radar.tsx')
export const why = () => import('../features/why/why-dialog.tsx')
const evidence = () => import('../features/answer/evidence-dialog.tsx')
const rescue = () => import('./rescue-offer.tsx')
const rescuing = () => import('../state/actions/rescue-work.ts')
const trouble = () => import('./storage-trouble.tsx')

/** What is only wanted when something goes wrong. */
export const RescueOffer = lazy(async () => ({ default: (await rescue()).RescueOffer }))
export const StorageTrouble = lazy(async () => ({ default: (await trouble()).StorageTrouble }))

/**
 * Every address of the app and the screen behind it. Questions come with the program, because most links lead to
 * one; each other screen is a file of its own, loaded when asked for.
 */
export const ROUTES: readonly AppRoute[] = [
  { path: '/', screen: lazy(async () => ({ default: (await home()).HomePage })) },
  { path: '/assessments', screen: lazy(async () => ({ default: (await home()).AssessmentsPage })) },
  { path: '/about', screen: lazy(async () => ({ default: (await about()).AboutPage })) },
  { path: '/packs', screen: lazy(async () => ({ default: (await packs()).PacksPage })) },
  { path: '/self-check', screen: lazy(async () => ({ default: (await safety()).SelfCheckPage })) },
  { path: '/erase', screen: lazy(async () => ({ default: (await safety()).ErasePage })) },
  { path: '/scoring/:part?', screen: lazy(async () => ({ default: (await figures()).ScoringPage })) },
  { path: '/new', screen: lazy(async () => ({ default: (await setUp()).NewPage })) },
  { path: '/new/:id/:version', screen: lazy(async () => ({ default: (await setUp()).NewPage })) },
  { path: '/a/:id/set-up', screen: lazy(async () => ({ default: (await setUp()).SetUpPage })) },
  { path: '/a/:id/q/:question/:place?', screen: QuestionPage },
  { path: '/a/:id/check', screen: lazy(async () => ({ default: (await check()).CheckPage })) },
  { path: '/a/:id/results', screen: lazy(async () => ({ default: (await results()).ResultsPage })) },
  { path: '/a/:id/weights', screen: lazy(async () => ({ default: (await figures()).WeightsPage })) },
  { path: '/a/:id/report', screen: lazy(async () => ({ default: (await report()).ReportPage })) },
  { path: '/a/:id/share', screen: lazy(async () => ({ default: (await share()).SharePage })) },
  { path: '/a/:id/crosswalk', screen: lazy(async () => ({ default: (await crosswalk()).CrosswalkPage })) },
  { path: '/a/:id/fit', screen: lazy(async () => ({ default: (await fit()).FitPage })) },
  { path: '/a/:id/ask', screen: lazy(async () => ({ default: (await asking()).AskPage })) },
  { path: '/a/:id/asked', screen: lazy(async () => ({ default: (await asking()).AskedPage })) },
  { path: '/a/:id/reply', screen: lazy(async () => ({ default: (await asking()).ReplyPage })) },
  { path: '/a/:id/backup', screen: lazy(async () => ({ default: (await files()).BackupPage })) },
  { path: '/import', screen: lazy(async () => ({ default: (await files()).ImportPage })) },
  { path: '/public', screen: lazy(async () => ({ default: (await share()).PublicPage })) },
  { path: '/a/:id/history', screen: lazy(async () => ({ default: (await history()).HistoryPage })) },
  { path: '/a/:id/protect', screen: lazy(async () => ({ default: (await safety()).ProtectPage })) },
  { path: '/a/:id/leave', screen: lazy(async () => ({ default: (await leave()).LeavePage })) },
]

/** Where a browser cannot say when it is idle: milliseconds after which it surely is. */
const IDLE = 2000
const idle: (work: () => void) => unknown =
  window.requestIdleCallback ?? ((work) => window.setTimeout(work, IDLE))

/** What is said of copies, and what keeps them: fetched once the first screen stands. */
export const BackupNotice = lazy(async () => {
  await new Promise<void>(idle)
  return { default: (await import('../features/backup/backup-notice.tsx')).BackupNotice }
})

/** While the person reads, the other screens and their charts are fetched, so that none of them waits later. */
export function fetchAhead(): void {
  const rest = [
    evidence,
    trouble,
    rescuing,
    check,
    results,
    why,
    radar,
    report,
    share,
    home,
    setUp,
    leave,
    files,
    safety,
    crosswalk,
    fit,
    about,
    asking,
    figures,
    packs,
    history,
  ]
  const next = () => {
    const screen = rest.shift()
    if (screen !== undefined)
      void screen()
        .catch(() => null)
        .finally(() => idle(next))
  }
  idle(next)
}
