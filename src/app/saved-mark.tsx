import { useActions, useApp, useWords } from '../state/react.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import styles from './saved-mark.module.css'

/** Says what is safe: only after storage has confirmed does it say "saved". */
export function SavedMark() {
  const { text, formats } = useWords()
  const saving = useApp((state) => state.saving)
  const country = useApp((state) => state.open?.record.assessment.country ?? null)
  const asked = useApp(({ open }) => open?.record.request !== undefined)
  const { saveFile } = useActions()
  const words = {
    idle: '',
    saving: text('saved.saving'),
    saved: saving.kind === 'saved' ? text('saved.at', { time: formats(country).time(saving.at) }) : '',
    failed: text('saved.failed'),
  }[saving.kind]
  return (
    <>
      <span className={styles.mark} role="status" data-saving={saving.kind}>
        {saving.kind === 'saved' ? <Icon name="done" /> : null}
        {saving.kind === 'failed' ? <Icon name="warn" /> : null}
        <span>{words}</span>
      </span>
      {/* Whoever was asked gives back a reply, not this file; it is there where nothing else keeps the answers. */}
      {asked && saving.kind !== 'failed' ? null : (
        <Button look="tool" aria-label={text('saved.toFile')} onClick={() => void saveFile()}>
          <Icon name="save" /> <span className={styles.long}>{text('saved.toFile')}</span>
        </Button>
      )}
    </>
  )
}
