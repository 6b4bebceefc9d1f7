import { neighbours } from '../../core/assessment/asked.ts'
import { useAsked, useAssessment, useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageFoot } from '../../ui/page-foot.tsx'
import styles from './foot.module.css'

/** Back, leave, on, and the keys; always within reach of a thumb. */
export function Foot({ question }: { readonly question: string }) {
  const { text } = useWords()
  const { id } = useAssessment()
  const asked = useAsked().flatMap(({ questions }) => questions)
  const { previous, next } = neighbours(asked, question)
  return (
    <PageFoot wide>
      <LinkButton href={previous === undefined ? `#/a/${id}/set-up` : `#/a/${id}/q/${previous.id}`}>
        {text('answer.previous')}
      </LinkButton>
      <a className={styles.leave} href={`#/a/${id}/leave`}>
        {text('answer.leave')}
      </a>
      <p className={styles.keys} aria-hidden="true">
        <span className={styles.reach}>
          <kbd>{text('answer.keyTab')}</kbd> {text('answer.keysReach')}
        </span>
        <span className={styles.within}>
          <kbd>1</kbd> {text('answer.keysTo')} <kbd>5</kbd> {text('answer.keysLevel')}
        </span>
        <span className={styles.within}>
          <kbd>{text('answer.keyEnter')}</kbd> {text('answer.keysOn')}
        </span>
      </p>
      <LinkButton look="solid" href={next === undefined ? `#/a/${id}/check` : `#/a/${id}/q/${next.id}`}>
        {text(next === undefined ? 'answer.toCheck' : 'answer.next')} <Icon name="go" />
      </LinkButton>
    </PageFoot>
  )
}
