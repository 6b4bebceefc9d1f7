import type { PublicContent } from '../../core/public/open-public.ts'
import { useWords } from '../../state/react.tsx'

interface ProvenanceProps {
  readonly content: PublicContent
  /** The version of the questionnaire that it is read with; null where it is not here. */
  readonly here: string | null
}

/** Where the file comes from by its own words, what it cannot prove, and that nothing of it is kept. */
export function Provenance({ content, here }: ProvenanceProps) {
  const { text, formats } = useWords()
  const { writtenBy, writtenOn, assessment, reference } = content
  const date = formats(assessment.country).date(writtenOn)
  return (
    <>
      {here === null || here === reference.version ? null : (
        <p>{text('share.viewVersion', { version: reference.version, here })}</p>
      )}
      <p>{text('share.viewMade', { date, program: writtenBy })}</p>
      <p>{text('share.viewKept')}</p>
    </>
  )
}
