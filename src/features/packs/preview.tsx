import { named } from '../../core/instrument/questionnaire.ts'
import type { KeptPack } from '../../core/ports.ts'
import { questionnaireName } from '../../core/report/questionnaire-name.ts'
import { useQuestionnaires, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Facts } from './facts.tsx'
import styles from './preview.module.css'

interface PreviewProps {
  readonly pack: KeptPack
  readonly onKeep: () => void
  readonly onClose: () => void
}

/** What a file would bring, before anything of it is kept. */
export function Preview({ pack, onKeep, onClose }: PreviewProps) {
  const words = useWords()
  const { text } = words
  const { id, version } = pack.reference
  const here = named({ id, version }, useQuestionnaires()).ok
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1}>
        {questionnaireName(pack, words)}
      </h2>
      <Facts questionnaire={pack} />
      {here ? <p>{text('pack.again')}</p> : null}
      <div className={styles.ways}>
        <Button look="solid" onClick={onKeep}>
          {text('pack.keep')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {text('pack.notKeep')}
        </Button>
      </div>
    </section>
  )
}
