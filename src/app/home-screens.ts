/** Where one starts, and the list of all assessments, in one file of the build: each file more is a name more at the start. */
export { HomePage } from '../features/home/home-page.tsx'
export { AssessmentsPage } from '../features/home/assessments-page.tsx'
