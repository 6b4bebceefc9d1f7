import { useEffect } from 'react'
import { closePublic } from '../../state/public-report.ts'
import { QuestionnaireScope, useApp, useAppContext } from '../../state/react.tsx'
import { LevelsOnly } from './levels-only.tsx'
import { NoFile } from './no-file.tsx'
import { Reading } from './reading.tsx'

/** A public edition that came as a file, to be looked at. It lives for as long as it is on screen (SPEC PU11). */
export function PublicPage() {
  const app = useAppContext()
  const opened = useApp((state) => state.publicFile)
  useEffect(() => () => closePublic(app), [app])
  if (opened === null) return <NoFile />
  const { content, view } = opened
  if (view === null) return <LevelsOnly content={content} />
  return (
    <QuestionnaireScope questionnaire={view.whole.questionnaire}>
      <Reading content={content} view={view} />
    </QuestionnaireScope>
  )
}
