import { useWords } from '../../state/react.tsx'
import { Topic } from './topic.tsx'

/** The accessibility statement: the goal, what was tested, what is known to be missing, how to report. */
export function Accessibility() {
  const { text } = useWords()
  return (
    <Topic title={text('about.access')}>
      <p>{text('about.accessGoal')}</p>
      <h3>{text('about.tested')}</h3>
      <ul>
        <li>{text('about.testedKeyboard')}</li>
        <li>{text('about.testedAxe')}</li>
        <li>{text('about.testedNarrow')}</li>
        <li>{text('about.testedForced')}</li>
      </ul>
      <h3>{text('about.limits')}</h3>
      <ul>
        <li>{text('about.limitsBrowser')}</li>
        <li>{text('about.limitsReader')}</li>
        <li>{text('about.limitsPdf')}</li>
      </ul>
      <p>{text('about.report')}</p>
    </Topic>
  )
}
