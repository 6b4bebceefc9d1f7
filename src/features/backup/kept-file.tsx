import type { FileFault, KeptFile as Kept } from '../../core/backup/keeping.ts'
import { faultInWords } from '../../core/backup/standing-words.ts'
import { momentInWords } from '../../core/report/moment.ts'
import { useBackup, useBackupNote } from '../../state/backup/use-backup.ts'
import { useStanding } from '../../state/backup/use-standing.ts'
import { useApp, useOpen, useToday, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Group } from '../../ui/group.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Look } from './found.tsx'
import styles from './part.module.css'

interface KeptFileProps {
  /** A comparison of the file with what is here was made. */
  readonly onLook: (look: Look) => void
}

/** The file on disk that the app writes by itself, where the browser can do that. */
export function KeptFile({ onLook }: KeptFileProps) {
  const { text } = useWords()
  const { id } = useOpen().record.assessment
  const canKeep = useApp(({ backup }) => backup?.canKeep ?? true)
  const file = useBackupNote(id)?.file ?? null
  return (
    <Group title={text('backup.keep')} intro={text('backup.keepHint')}>
      <div className={styles.part}>
        {canKeep ? null : <p>{text('backup.keepCannot')}</p>}
        {canKeep && file === null ? <Choose id={id} /> : null}
        {file === null ? null : <Present id={id} file={file} onLook={onLook} />}
      </div>
    </Group>
  )
}

function Choose({ id }: { readonly id: string }) {
  const { text } = useWords()
  const { keep } = useBackup()
  const { unfiled } = useStanding()
  return (
    <>
      <div className={styles.ways}>
        <Button look={unfiled ? 'solid' : 'line'} onClick={() => void keep(id)}>
          <Icon name="save" /> {text('backup.keepChoose')}
        </Button>
      </div>
      <p className={styles.quiet}>{text('backup.keptPlace')}</p>
    </>
  )
}

interface PresentProps extends KeptFileProps {
  readonly id: string
  readonly file: Kept
}

function Present({ id, file, onLook }: PresentProps) {
  const { text } = useWords()
  const { release } = useBackup()
  return (
    <>
      <p className={styles.name}>{file.name}</p>
      <State file={file} />
      <Ways id={id} file={file} onLook={onLook} />
      <p className={styles.quiet}>{text('backup.keptPlace')}</p>
      <div>
        <Button look="text" onClick={() => void release(id)}>
          {text('backup.stop')}
        </Button>
        <p className={styles.quiet}>{text('backup.stopHint')}</p>
      </div>
    </>
  )
}

/** What is proven of the file, or what is wrong with it. */
function State({ file }: { readonly file: Kept }) {
  const words = useWords()
  const today = useToday()
  const { fault, writtenAt } = file
  const said = () => {
    if (fault !== null) return faultInWords(file, words)
    if (writtenAt === null) return words.text('backup.keptWait')
    return words.text('backup.keptIn', { when: momentInWords(writtenAt, today, words) })
  }
  const sign = fault === null ? 'done' : 'warn'
  return (
    <p className={styles.state} role="status" data-fault={fault ?? undefined}>
      <Icon name={writtenAt === null && fault === null ? 'wait' : sign} /> <span>{said()}</span>
    </p>
  )
}

type Way = 'goOn' | 'again' | 'compare' | 'writeOver' | 'elsewhere'

/** What can be done about each fault; the first is what helps most. */
const WAYS: Readonly<Record<FileFault, readonly Way[]>> = {
  'permission-needed': ['goOn'],
  'permission-denied': ['again', 'elsewhere'],
  'file-gone': ['elsewhere', 'again'],
  'disk-full': ['again', 'elsewhere'],
  'changed-outside': ['compare', 'writeOver', 'elsewhere'],
  'not-as-written': ['elsewhere', 'writeOver'],
  'file-failed': ['again', 'elsewhere'],
}

function Ways({ id, file, onLook }: PresentProps) {
  const { text } = useWords()
  const { goOn, writeOver, keep, checkKept } = useBackup()
  const compare = () => void checkKept(id).then((checked) => onLook({ name: file.name, checked }))
  const deeds: Readonly<Record<Way, readonly [string, () => void]>> = {
    goOn: [text('backup.goOn'), () => void goOn(id)],
    again: [text('backup.again'), () => void goOn(id)],
    compare: [text('backup.compare'), compare],
    writeOver: [text('backup.writeOver'), () => void writeOver(id)],
    elsewhere: [text('backup.elsewhere'), () => void keep(id)],
  }
  const ways: readonly Way[] = file.fault === null ? ['compare', 'elsewhere'] : WAYS[file.fault]
  return (
    <div className={styles.ways}>
      {ways.map((way, index) => {
        const [name, act] = deeds[way]
        return (
          <Button key={way} look={index === 0 && file.fault !== null ? 'solid' : 'line'} onClick={act}>
            {name}
          </Button>
        )
      })}
    </div>
  )
}
