import { useWords } from '../../state/react.tsx'
import { KeptTable } from './kept-table.tsx'
import { Topic } from './topic.tsx'

/** What is kept where, who may see it, and how to delete it. */
export function Privacy() {
  const { text } = useWords()
  return (
    <Topic title={text('about.privacy')}>
      <p>{text('about.privacyLead')}</p>
      <h3>{text('about.stored')}</h3>
      <ul>
        <li>{text('about.storedAnswers')}</li>
        <li>{text('pack.stored')}</li>
        <li>{text('backup.stored')}</li>
        <li>{text('about.storedPending')}</li>
        <li>{text('about.storedSettings')}</li>
        <li>{text('about.storedProgram')}</li>
      </ul>
      <KeptTable />
      <h3>{text('about.know')}</h3>
      <ul>
        <li>{text('about.knowProfile')}</li>
        <li>{text('about.knowHost')}</li>
        <li>{text('about.knowBrowser')}</li>
      </ul>
      <p>
        <a href="#/erase">{text('erase.button')}</a>
      </p>
    </Topic>
  )
}
