import type { PublicEdition } from '../../core/public/edition.ts'
import { type Preview, neverShared } from '../../core/public/preview.ts'
import { useWords } from '../../state/react.tsx'
import styles from './sheet.module.css'

interface StaysProps {
  readonly edition: PublicEdition
  readonly preview: Preview
}

/** All that stays, counted in this very assessment, so that nobody has to believe a promise. */
export function Stays({ edition, preview }: StaysProps) {
  const words = useWords()
  const { text, instrument } = words
  const formats = words.formats(edition.assessment.country)
  const titles = formats.list(edition.hidden.map((id) => instrument.questions[id]?.title ?? id))
  return (
    <section className={styles.sheet} aria-labelledby="stays">
      <h2 id="stays">{text('share.out')}</h2>
      <ul>
        {edition.hidden.length === 0 ? null : <li>{text('share.outHidden', { titles })}</li>}
        <li>{text('share.outNotes', { count: preview.notes })}</li>
        <li>{text('share.outProofs', { count: preview.proofs })}</li>
        <li>{text('share.outReasons', { count: preview.reasons })}</li>
        <li>{text('share.outConfidence', { count: preview.confidences })}</li>
        <li>{text('share.outFigures')}</li>
      </ul>
      <p>{text('share.outAlways', { kinds: formats.list(neverShared(words)) })}</p>
      {preview.criteria === 0 ? null : <p>{text('share.touched', { count: preview.criteria })}</p>}
    </section>
  )
}
