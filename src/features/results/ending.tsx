import { hasCrosswalk } from '../../core/instrument/lookup.ts'
import { useActions, useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Trust } from './trust.tsx'
import { usePlace } from '../../state/use-question.ts'
import styles from './ending.module.css'

/** The ways on from here, and where everything is kept. */
export function Ending() {
  const { text } = useWords()
  const { saveFile } = useActions()
  const { id } = useOpen().record.assessment
  const place = usePlace()
  const elsewhere = hasCrosswalk(useInstrument())
  return (
    <section className={styles.ending} aria-labelledby="ending">
      <div className={`wrap ${styles.row}`}>
        <h2 id="ending" className="visually-hidden">
          {text('results.afterwards')}
        </h2>
        <LinkButton look="solid" href={`#/a/${id}/report`}>
          {text('results.makeReport')} <Icon name="go" />
        </LinkButton>
        <Button onClick={() => void saveFile()}>
          <Icon name="save" /> {text('results.saveFile')}
        </Button>
        {elsewhere ? (
          <>
            <LinkButton look="quiet" href={`#/a/${id}/crosswalk`}>
              {text('crosswalk.link')}
            </LinkButton>
            <LinkButton look="quiet" href={`#/a/${id}/fit`}>
              {text('fit.link')}
            </LinkButton>
          </>
        ) : null}
        <LinkButton look="quiet" href={place}>
          {text('results.back')}
        </LinkButton>
        <Trust />
      </div>
    </section>
  )
}
