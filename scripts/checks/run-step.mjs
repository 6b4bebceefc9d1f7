import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tallyCheck } from './tally.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} args for Node: a JavaScript file and its arguments
 * @property {readonly string[]} [after] steps that must have passed
 * @property {boolean} [alone] takes both cores
 * @property {number} [minutes] longest time
 * @property {string} [report] JSON file that the step writes
 * @property {(report: any, exitCode: number | null) => import('./tally.mjs').Tally} [tally]
 *
 * @typedef {import('./tally.mjs').Tally & { name: string, seconds: number, output: string }} Outcome
 */

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
export async function runStep(step) {
  if (step.report !== undefined) rmSync(step.report, { force: true })
  const start = performance.now()
  const { exitCode, output } = await runNode(step.args, step.minutes ?? 3)
  const report = step.report !== undefined && existsSync(step.report) ? readJson(step.report) : undefined
  const tally = step.tally === undefined ? tallyCheck(exitCode) : step.tally(report, exitCode)
  return { ...tally, name: step.name, seconds: (performance.now() - start) / 1000, output }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // A report cut short counts as none: the exit code then says that the step failed.
    return undefined
  }
}

/**
 * @param {readonly string[]} args
 * @param {number} minutes
 * @returns {Promise<{ exitCode: number | null, output: string }>}
 */
function runNode(args, minutes) {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
    const child = spawn(process.execPath, [...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    const late = setTimeout(() => {
      output += `\nstopped after ${minutes} minutes\n`
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
    }, minutes * 60_000)
    const end = (exitCode) => {
      clearTimeout(late)
      done({ exitCode, output })
    }
    child.on('error', (error) => {
      output += error.message
      end(1)
    })
    child.on('close', end)
  })
}
