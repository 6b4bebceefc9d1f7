import { useState } from 'react'
import { type CheckResult, countOf } from '../../core/self-check/check.ts'
import { runSelfCheck } from '../../state/self-check.ts'
import { useAppContext, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import head from '../../ui/page-head.module.css'
import { CheckList } from './check-list.tsx'
import { Copy } from './copy.tsx'
import styles from './self-check-page.module.css'
import { useFacts } from './use-facts.ts'
import { Versions } from './versions.tsx'

/** The program tries out, in this very browser, what it promises. Nothing runs before the person says so. */
export function SelfCheckPage() {
  const { text } = useWords()
  const app = useAppContext()
  const facts = useFacts()
  const [results, setResults] = useState<readonly CheckResult[]>([])
  const [state, setState] = useState<'before' | 'running' | 'done'>('before')
  const run = async () => {
    if (state === 'running') return
    setState('running')
    setResults([])
    await runSelfCheck(app, (result) => setResults((before) => [...before, result]))
    setState('done')
  }
  return (
    <Page title={text('page.title', { page: text('selfCheck.title') })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{text('selfCheck.title')}</h1>
      <p className={head.lead}>{text('selfCheck.lead')}</p>
      <div className={styles.ways}>
        <Button look="solid" aria-disabled={state === 'running' || undefined} onClick={() => void run()}>
          {text(state === 'done' ? 'selfCheck.again' : 'selfCheck.run')}
        </Button>
        {state === 'done' ? <Copy results={results} facts={facts} /> : null}
      </div>
      <output className={styles.sum}>{useSum(state, results)}</output>
      <CheckList results={results} />
      <Versions facts={facts} />
    </Page>
  )
}

function useSum(state: 'before' | 'running' | 'done', results: readonly CheckResult[]): string {
  const { text } = useWords()
  const failed = countOf(results, 'failed')
  if (state === 'before') return ''
  if (state === 'running') return text('selfCheck.running')
  return failed === 0 ? text('selfCheck.allWell') : text('selfCheck.someFailed', { count: failed })
}
