/** How figures come about, and the page of weights, in one file of the build: each file more is a name more at the start. */
export { ScoringPage } from '../features/scoring/scoring-page.tsx'
export { WeightsPage } from '../features/weights/weights-page.tsx'
