import type { ArrivalChoices } from '../../core/merge/merge.ts'
import { type ArrivalPreview, countIncoming } from '../../core/merge/preview.ts'
import type { Words } from '../../core/text.ts'
import { useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { PageFoot } from '../../ui/page-foot.tsx'

interface FootProps {
  /** Null where the assessment is new here. */
  readonly preview: ArrivalPreview | null
  readonly choices: ArrivalChoices
  /** How many choices are still open. */
  readonly open: number
  readonly nothing: boolean
  readonly onLeave: () => void
  readonly onGoOn: () => void
}

/** The way out, what would come in by now, and the way on. */
export function Foot({ preview, choices, open, nothing, onLeave, onGoOn }: FootProps) {
  const { text } = useWords()
  const label = preview === null ? 'import.open' : nothing ? 'import.keepHere' : 'import.merge'
  return (
    <PageFoot>
      <Button onClick={onLeave}>{text('dialog.cancel')}</Button>
      <p aria-live="polite">{preview === null ? null : comesInWords(preview, choices, open, text)}</p>
      <Button look="solid" onClick={onGoOn}>
        {text(label)}
      </Button>
    </PageFoot>
  )
}

function comesInWords(
  { rows }: ArrivalPreview,
  choices: ArrivalChoices,
  open: number,
  text: Words['text'],
): string {
  if (open > 0) return text('import.undecided', { count: open })
  const count = countIncoming(rows, choices)
  return count === 0 ? text('import.comesNone') : text('import.comes', { count })
}
