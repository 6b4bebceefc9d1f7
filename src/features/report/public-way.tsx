import { useAssessment, useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './public-way.module.css'

/** The choice between the two kinds of export: here is the internal edition, there the public one. */
export function PublicWay() {
  const { text } = useWords()
  const { id } = useAssessment()
  return (
    <div className={styles.way}>
      <h2 id="public">{text('share.linkTitle')}</h2>
      <p>{text('share.linkHint')}</p>
      <LinkButton href={`#/a/${id}/share`}>
        {text('share.link')} <Icon name="go" />
      </LinkButton>
    </div>
  )
}
