import { useEffect } from 'react'
import type { Language } from '../../core/ports.ts'
import type { Words } from '../../core/text.ts'
import { Button } from '../../ui/button.tsx'
import { Icon, type IconName, Sign } from '../../ui/icon.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { Page } from '../../ui/page.tsx'
import styles from './choice.module.css'

export type Place = 'here' | 'memory'

interface ChoiceProps {
  readonly words: Words
  readonly languages: readonly Language[]
  readonly onLanguage: (language: string) => void
  readonly onChoose: (place: Place) => void
}

/** The first question of the portable app (SPEC PO1): where answers are kept. Until it is answered nothing is written. */
export function Choice({ words, languages, onLanguage, onChoose }: ChoiceProps) {
  const { text, tag } = words
  useEffect(() => {
    document.documentElement.lang = tag
  }, [tag])
  return (
    <>
      <header>
        <div className="shell-bar">
          <Sign /> <span>{text('app.name')}</span>
          <div className={styles.languages}>
            <LanguageSwitch
              label={text('app.language')}
              languages={languages}
              current={words.language}
              onChoose={onLanguage}
            />
          </div>
        </div>
        <div className="shell-edge" aria-hidden="true" />
      </header>
      <Page title={text('page.title', { page: text('portable.title') })} className={`wrap ${styles.page}`}>
        <h1 tabIndex={-1}>{text('portable.title')}</h1>
        <p className={styles.why}>{text('portable.why')}</p>
        <div className={styles.ways}>
          <Way
            icon="computer"
            name={text('portable.keep')}
            gain={text('portable.keepGain')}
            price={text('portable.keepPrice')}
            onChoose={() => onChoose('here')}
          />
          <Way
            icon="save"
            name={text('portable.only')}
            gain={text('portable.onlyGain')}
            price={text('portable.onlyPrice')}
            onChoose={() => onChoose('memory')}
          />
        </div>
        <p className={styles.still}>{text('portable.nothingYet')}</p>
      </Page>
    </>
  )
}

interface WayProps {
  readonly icon: IconName
  readonly name: string
  readonly gain: string
  readonly price: string
  readonly onChoose: () => void
}

/** Both ways look alike: what each brings, what it costs, and the button. None is chosen beforehand. */
function Way({ icon, name, gain, price, onChoose }: WayProps) {
  return (
    <section className={styles.way}>
      <h2>{name}</h2>
      <ul>
        <li>
          <Icon name="done" /> <span>{gain}</span>
        </li>
        <li>
          <Icon name="warn" /> <span>{price}</span>
        </li>
      </ul>
      <Button onClick={onChoose}>
        <Icon name={icon} /> <span>{name}</span>
      </Button>
    </section>
  )
}
