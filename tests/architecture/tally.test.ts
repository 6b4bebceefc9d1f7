import { describe, expect, it } from 'vitest'
import { runSteps } from '../../scripts/checks/run-steps.mjs'
import { lastLine, tallyCheck, tallyPlaywright, tallyVitest } from '../../scripts/checks/tally.mjs'

const file = (name: string, ...statuses: string[]) => ({
  name: `/p/tests/${name}`,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
})

describe('the count of tests', () => {
  it('adds up all checks in one line', () => {
    expect(lastLine([tallyCheck(0), tallyCheck(1), { passed: 5, failed: 2, notes: [] }])).toBe(
      '6 passed, 3 failed',
    )
  })

  it('takes the numbers of vitest', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      testResults: [file('core/a.test.ts', 'passed', 'passed', 'failed')],
    }
    expect(tallyVitest(report, 1, ['core'])).toMatchObject({ passed: 2, failed: 1 })
  })

  it('fails for a suite that ran no test', () => {
    const report = {
      numPassedTests: 1,
      testResults: [file('core/a.test.ts', 'passed'), file('ui/a.test.tsx', 'skipped')],
    }
    expect(tallyVitest(report, 0, ['core', 'ui'])).toMatchObject({
      failed: 1,
      notes: ['core 1, ui 0', 'tests/ui ran no test'],
    })
  })

  it('fails for a file that does not load, for a missing report, and for a wrong end', () => {
    const report = {
      numPassedTests: 1,
      testResults: [file('core/a.test.ts', 'passed'), { ...file('core/b.test.ts'), status: 'failed' }],
    }
    expect(tallyVitest(report, 1, ['core']).failed).toBe(1)
    expect(tallyVitest(undefined, 1, ['core']).failed).toBe(1)
    expect(
      tallyVitest({ numPassedTests: 1, testResults: [file('core/a.test.ts', 'passed')] }, 1, ['core']).failed,
    ).toBe(1)
  })

  it('takes the numbers of Playwright, and fails for none', () => {
    expect(tallyPlaywright({ stats: { expected: 3, unexpected: 1 } }, 1)).toMatchObject({
      passed: 3,
      failed: 1,
    })
    expect(tallyPlaywright({ stats: { expected: 0 } }, 0)).toMatchObject({ passed: 0, failed: 1 })
    expect(tallyPlaywright(undefined, 1)).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('the order of steps', () => {
  const steps = [
    { name: 'a', args: [] },
    { name: 'b', args: [] },
    { name: 'c', args: [], alone: true },
    { name: 'd', args: [], after: ['b'] },
  ]

  it('runs two at a time, and alone what wants to be alone', async () => {
    let now = 0
    const most: Record<string, number> = {}
    await runSteps(
      steps,
      () => {},
      async ({ name }) => {
        now += 1
        most[name] = now
        await new Promise((done) => setTimeout(done, 5))
        now -= 1
        return { name, seconds: 0, passed: 1, failed: 0, notes: [], output: '' }
      },
    )
    expect(most).toMatchObject({ a: 1, b: 2, c: 1 })
  })

  it('does not run what rests on a failed step, and counts it as failed', async () => {
    const ran: string[] = []
    const outcomes = await runSteps(
      steps,
      () => {},
      async ({ name }) => {
        ran.push(name)
        return { name, seconds: 0, ...tallyCheck(name === 'b' ? 1 : 0), output: '' }
      },
    )
    expect(ran).toEqual(['a', 'b', 'c'])
    expect(outcomes.find(({ name }) => name === 'd')).toMatchObject({
      failed: 1,
      notes: ['not run: b failed'],
    })
  })
})
