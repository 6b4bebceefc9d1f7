import { Suspense, lazy, useDeferredValue } from 'react'
import { useActions, useApp, useLanguages, useWords } from '../state/react.tsx'
import type { Theme } from '../core/ports.ts'
import { Button } from '../ui/button.tsx'
import { Icon, Sign } from '../ui/icon.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { usePath } from '../ui/routing/navigate.ts'
import { SavedMark } from './saved-mark.tsx'
import styles from './header.module.css'

const UndoRedo = lazy(async () => ({ default: (await import('../features/history/undo-redo.tsx')).UndoRedo }))

const AFTER: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' }

/** Brand, where one is, what is saved, language and theme: on every screen, always in the same place. */
export function Header() {
  const { text } = useWords()
  const path = usePath()
  const inside = path.startsWith('/a/')
  return (
    <header className={styles.header} data-wide={path.includes('/q/') || undefined}>
      <a className={styles.skip} href="#content" onClick={skipToContent}>
        {text('app.skip')}
      </a>
      <div className={styles.bar}>
        <a className={styles.brand} href="#/" aria-label={text('app.home')}>
          <Sign /> <span>{text('app.name')}</span>
        </a>
        {inside ? <Whereabouts /> : null}
        <div className={styles.push}>
          {inside ? <SavedMark /> : null}
          <Suspense fallback={null}>{inside ? <UndoRedo /> : null}</Suspense>
          <Languages />
          <ThemeChoice />
          {inside ? null : (
            <a className={styles.tool} href="#/about">
              {text('app.about')}
            </a>
          )}
        </div>
      </div>
      <div className="shell-edge" aria-hidden="true" />
    </header>
  )
}

/** The address behind `#` belongs to the screens, so the link moves the focus itself. */
function skipToContent(event: { readonly preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

function Whereabouts() {
  const { text, formats } = useWords()
  const open = useApp((state) => state.open)
  // A browser needs 60 ms on a slow computer before it writes its first date: nobody waits for that.
  const dated = useDeferredValue(true, false)
  if (open === null) return null
  const { city, country, date } = open.record.assessment
  return (
    <a className={styles.where} href={`#/a/${open.record.assessment.id}/set-up`}>
      <b>{city}</b>
      <span>{open.example ? text('app.exampleCity') : dated ? formats(country).date(date) : ''}</span>
    </a>
  )
}

function Languages() {
  const { text, language } = useWords()
  const languages = useLanguages()
  const { setLanguage } = useActions()
  return (
    <LanguageSwitch
      label={text('app.language')}
      languages={languages}
      current={language}
      onChoose={(id) => void setLanguage(id)}
    />
  )
}

function ThemeChoice() {
  const { text } = useWords()
  const theme = useApp((state) => state.settings.theme)
  const { setTheme } = useActions()
  const next = AFTER[theme]
  return (
    <Button
      look="tool"
      aria-label={text('app.themeNow', { theme: text(`theme.${theme}`), next: text(`theme.${next}`) })}
      onClick={() => setTheme(next)}
    >
      <Icon name="theme" /> <span className={styles.long}>{text('app.theme')}</span>
    </Button>
  )
}
