import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findEngines, openDisplay } from '../../scripts/find-engines.mjs'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { wordsIn } from '../fixtures/words.ts'
import { type Probed, probe } from './probe.ts'
import { serveWithProbe } from './probe-server.ts'
import { homeOf } from './webkit.ts'

const QUESTIONS = coreQuestions(INSTRUMENT)
  .slice(0, 7)
  .map(({ id }) => id)

test('WebKit: what was answered is there after the browser was closed and started again', async () => {
  test.setTimeout(120_000)
  const { webkit, xvfb } = findEngines()
  if (webkit === undefined) throw new Error('webkit2gtk-driver is not installed: see docs/engines.md')
  const home = mkdtempSync(join(tmpdir(), 'alidade-engine-'))
  const { display, close } = await openDisplay(xvfb)
  const argument = JSON.stringify({
    city: 'Meridiana',
    start: wordsIn('en').text('setup.start'),
    questions: QUESTIONS,
  })
  const server = await serveWithProbe(`
    (${probe.toString()})(${argument})
      .catch((error) => ({ id: '', levels: {}, error: String(error) }))
      .then((found) => fetch('/probe-answer', { method: 'POST', body: JSON.stringify(found) }))`)
  const visit = async (query: string): Promise<Probed> => {
    const child = spawn(webkit.browser, [`${server.address}/probe.html${query}`], {
      env: { ...process.env, ...homeOf(home), DISPLAY: display },
      stdio: 'ignore',
    })
    try {
      return (await server.answer()) as Probed
    } finally {
      await end(child)
    }
  }
  try {
    const before = await visit('')
    expect(before.error).toBeUndefined()
    expect(before.levels).toEqual(Object.fromEntries(QUESTIONS.map((id, index) => [id, (index % 5) + 1])))
    const after = await visit(`?id=${before.id}`)
    expect(after).toEqual(before)
  } finally {
    server.close()
    close()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
})

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
