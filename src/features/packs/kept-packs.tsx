import { type ReactNode, useEffect, useRef } from 'react'
import type { Questionnaire } from '../../core/instrument/questionnaire.ts'
import type { KeptPack } from '../../core/ports.ts'
import { questionnaireName } from '../../core/report/questionnaire-name.ts'
import { useActions, useApp, useLibrary, useQuestionnaire, useWords } from '../../state/react.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Facts } from './facts.tsx'
import styles from './kept-packs.module.css'

/** The questionnaires of this browser: the program's own, and those that were loaded. */
export function KeptPacks({ onRemoved }: { readonly onRemoved: (name: string) => void }) {
  const words = useWords()
  const { text } = words
  const { readPacks, removePack } = useActions()
  const builtIn = useQuestionnaire()
  const packs = useApp((state) => state.packs)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    void readPacks()
  }, [readPacks])
  const remove = (pack: KeptPack) =>
    void removePack(pack).then((gone) => {
      if (!gone) return
      onRemoved(questionnaireName(pack, words))
      heading.current?.focus()
    })
  return (
    <section className={styles.here} aria-labelledby="here">
      <h2 ref={heading} id="here" tabIndex={-1}>
        {text('pack.here')}
      </h2>
      <ul>
        {(packs ?? []).map((pack) => (
          <Row key={`${pack.reference.id} ${pack.reference.version}`} questionnaire={pack}>
            <Deeds pack={pack} onRemove={() => remove(pack)} />
          </Row>
        ))}
        <Row questionnaire={builtIn}>
          <p>{text('pack.comesWith')}</p>
        </Row>
      </ul>
    </section>
  )
}

interface RowProps {
  readonly questionnaire: Questionnaire
  readonly children: ReactNode
}

function Row({ questionnaire, children }: RowProps) {
  return (
    <li className={styles.row}>
      <h3>{questionnaireName(questionnaire, useWords())}</h3>
      <Facts questionnaire={questionnaire} />
      {children}
    </li>
  )
}

function Deeds({ pack, onRemove }: { readonly pack: KeptPack; readonly onRemove: () => void }) {
  const words = useWords()
  const { text } = words
  const { id, version } = pack.reference
  const library = useLibrary() ?? []
  const count = library.filter(
    ({ record: { instrument } }) => instrument.id === id && instrument.version === version,
  ).length
  const name = <span className="visually-hidden">{questionnaireName(pack, words)}</span>
  return (
    <div className={styles.deeds}>
      <LinkButton href={`#/new/${id}/${version}`}>
        {text('pack.start')} {name}
      </LinkButton>
      {count === 0 ? (
        <Button look="tool" onClick={onRemove}>
          {text('pack.remove')} {name}
        </Button>
      ) : (
        <p>{text('pack.uses', { count })}</p>
      )}
    </div>
  )
}
