import { useWords } from '../../state/react.tsx'
import { OutwardLink } from '../../ui/outward-link.tsx'
import { Topic } from './topic.tsx'
import styles from './licences.module.css'

const CC = 'https://creativecommons.org/licenses/by/4.0/'
const OFL = 'https://openfontlicense.org/'

/** Which part stands under which licence. */
export function Licences() {
  const { text } = useWords()
  const parts = [
    [text('about.licenceCode'), text('about.licenceMit'), null],
    [text('about.licenceWords'), text('about.licenceCc'), CC],
    [text('about.licenceFaces'), text('about.licenceOfl'), OFL],
    [text('about.licenceLibraries'), text('about.libraries'), null],
  ] as const
  return (
    <Topic title={text('about.licences')}>
      <dl className={styles.licences}>
        {parts.map(([part, licence, href]) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>
              {href === null ? (
                licence
              ) : (
                <OutwardLink href={href} where={(domain) => text('outward.to', { domain })}>
                  {licence}
                </OutwardLink>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Topic>
  )
}
