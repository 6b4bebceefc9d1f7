import { byQuestion } from '../core/assessment/answer.ts'
import { scoreLine } from '../core/exchange/score-line.ts'
import type { SelfChecks } from '../core/safety-ports.ts'
import { CHECKS, type CheckId, type CheckResult, type Finding, finding } from '../core/self-check/check.ts'
import { differences, figuresIn } from '../core/self-check/figures.ts'
import {
  VECTOR,
  VECTOR_CONTENT,
  VECTOR_PASSPHRASE,
  bytesOf,
  withLastBitChanged,
} from '../core/self-check/known.ts'
import type { App } from './store.ts'

/** Tries each of the checks, one after the other, and tells of each as it comes (SPEC SC1). */
export async function runSelfCheck(app: App, onResult: (result: CheckResult) => void): Promise<void> {
  const checks = await app.ports.selfChecks()
  for (const id of CHECKS) {
    const { value, milliseconds } = await checks.timed(() => found(app, checks, id))
    onResult({ id, ...value, milliseconds })
  }
}

/** A check that cannot be carried out has failed: nobody may rely on what it was to prove. */
async function found(app: App, checks: SelfChecks, id: CheckId): Promise<Finding> {
  try {
    if (id === 'scoring') return await scoring(app, checks)
    return await (id === 'protection' ? protection(app) : checks[id]())
  } catch {
    return finding(false)
  }
}

/** The published vector opens, and does not open once a bit of it is changed. */
async function protection({ ports }: App): Promise<Finding> {
  const protector = await ports.protector()
  const opened = await protector.open(bytesOf(VECTOR), VECTOR_PASSPHRASE)
  const refused = await protector.open(withLastBitChanged(bytesOf(VECTOR)), VECTOR_PASSPHRASE)
  return finding(opened.ok && new TextDecoder().decode(opened.value) === VECTOR_CONTENT && !refused.ok)
}

/** The example city, scored by the program as it runs here, against figures that were written down. */
async function scoring({ ports }: App, checks: SelfChecks): Promise<Finding> {
  const [known, example] = await Promise.all([checks.figures(), ports.example.load(ports.words.preferred())])
  const { assessment, instrument: reference } = example
  const line = scoreLine(ports.instrument, { assessment, reference, answers: byQuestion(example.answers) })
  const wrong = differences(known, line)
  return wrong === 0 ? finding(true, figuresIn(known)) : finding(false, wrong)
}
