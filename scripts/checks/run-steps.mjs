import { runStep } from './run-step.mjs'

/**
 * @typedef {import('./run-step.mjs').Step} Step
 * @typedef {import('./run-step.mjs').Outcome} Outcome
 */

/**
 * Runs steps in their order, two at a time where neither needs the machine for itself.
 * @param {readonly Step[]} steps
 * @param {(outcome: Outcome) => void} show
 * @param {(step: Step) => Promise<Outcome>} run
 * @returns {Promise<readonly Outcome[]>}
 */
export async function runSteps(steps, show, run = runStep) {
  /** @type {Outcome[]} */
  const outcomes = []
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map()
  const waiting = [...steps]
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.find((step) => isReady(step, waiting, running))
    if (next === undefined) {
      await Promise.race(running.values())
      continue
    }
    waiting.splice(waiting.indexOf(next), 1)
    const failure = blockedBy(next, outcomes)
    const work = (failure === undefined ? run(next) : Promise.resolve(notRun(next, failure))).then(
      (outcome) => {
        outcomes.push(outcome)
        running.delete(next)
        show(outcome)
      },
    )
    running.set(next, work)
  }
  return outcomes
}

function isReady(step, waiting, running) {
  const going = [...running.keys()]
  const needs = (step.after ?? []).some((name) => [...waiting, ...going].some((other) => other.name === name))
  const room = going.length === 0 || (going.length === 1 && !step.alone && !going.some(({ alone }) => alone))
  return room && !needs
}

function blockedBy(step, outcomes) {
  return (step.after ?? []).find((name) => outcomes.some((other) => other.name === name && other.failed > 0))
}

function notRun(step, failure) {
  return {
    name: step.name,
    seconds: 0,
    passed: 0,
    failed: 1,
    notes: [`not run: ${failure} failed`],
    output: '',
  }
}
