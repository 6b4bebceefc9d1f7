import { useState } from 'react'
import { hasCrosswalk } from '../../core/instrument/lookup.ts'
import { useActions, useApp, useInstrument, useLanguages, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './downloads.module.css'

/** Every public file, in the language that is chosen for them. */
export function Downloads({ chosen }: { readonly chosen: readonly string[] }) {
  const { text, language: spoken, formats } = useWords()
  const work = useApp((state) => state.work)
  const failed = useApp((state) => state.notice?.code === 'report-failed')
  const languages = useLanguages()
  const elsewhere = hasCrosswalk(useInstrument())
  const { saveReport, cancelReport, saveRadar, saveShared } = useActions()
  const [picked, setPicked] = useState<string | null>(null)
  const [done, setDone] = useState(false)
  const language = picked ?? spoken
  const hand = async (making: Promise<void>) => {
    setDone(false)
    await making
    setDone(true)
  }
  return (
    <section className={styles.downloads} aria-labelledby="download">
      <h2 id="download">{text('share.download')}</h2>
      <p>{text('share.downloadHint')}</p>
      <fieldset>
        <legend>{text('takeaway.language')}</legend>
        {languages.map(({ id, label, tag }) => (
          <label key={id} lang={tag}>
            <input type="radio" name="language" checked={id === language} onChange={() => setPicked(id)} />
            {label}
          </label>
        ))}
      </fieldset>
      <div className={styles.buttons}>
        <Button look="solid" onClick={() => void hand(saveReport(language, { overall: false }, chosen))}>
          <Icon name="save" /> {text('share.report')}
        </Button>
        <Button onClick={() => void hand(saveRadar(language, 'png', chosen))}>{text('share.png')}</Button>
        <Button onClick={() => void hand(saveRadar(language, 'svg', chosen))}>{text('share.svg')}</Button>
        <Button onClick={() => void hand(saveShared(language, 'file', chosen))}>{text('share.file')}</Button>
        {elsewhere ? (
          <>
            <Button onClick={() => void hand(saveShared(language, 'criteria', chosen))}>
              {text('share.criteria')}
            </Button>
            <Button onClick={() => void hand(saveShared(language, 'topics', chosen))}>
              {text('share.topics')}
            </Button>
          </>
        ) : null}
      </div>
      {work === null ? null : (
        <div className={styles.work}>
          <progress max={1} value={work.share} aria-label={text('takeaway.making')} />
          <span>{formats(null).percent(work.share)}</span>
          <Button onClick={cancelReport}>{text('takeaway.stop')}</Button>
        </div>
      )}
      <output>{done && work === null && !failed ? text('share.done') : ''}</output>
      <p className={styles.small}>{text('share.fileHint')}</p>
    </section>
  )
}
