import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { loadCore } from './core.mjs'
import { scoreFiles } from './score-files.mjs'
import { tidyFiles } from './tidy-files.mjs'

/** What can be done with files. Each takes names, the folder in which they count, and the core. */
const WORK = { score: scoreFiles, tidy: tidyFiles }

/** So many files make one task; fewer than two tasks are not worth another thread. */
const TASK = 250
const MOST_THREADS = 8
/** Tasks that a thread has at hand: one to work on, one to go on with. */
const AT_HAND = 2

/**
 * Works on files, thousands of them on several processors, and gives what comes of it, a task at a time, in the order
 * of the names.
 * @template {keyof typeof WORK} Kind
 * @param {Kind} kind
 * @param {readonly string[]} names
 * @param {string} folder in which the names count
 * @param {string} core path of the bundle
 * @returns {AsyncGenerator<ReturnType<(typeof WORK)[Kind]>>}
 */
export async function* workInOrder(kind, names, folder, core) {
  const tasks = Array.from({ length: Math.ceil(names.length / TASK) }, (_, at) =>
    names.slice(at * TASK, (at + 1) * TASK),
  )
  const count = Math.min(availableParallelism(), MOST_THREADS, Math.floor(tasks.length / 2))
  if (count < 2) {
    const program = await loadCore(core)
    for (const task of tasks) yield WORK[kind](task, folder, program)
    return
  }
  const threads = Array.from({ length: count }, () => startThread(kind, folder, core))
  const asked = []
  for (let next = 0; next < tasks.length || asked.length > 0; ) {
    while (next < tasks.length && asked.length < AT_HAND * count) {
      asked.push(threads[next % count].ask(tasks[next]))
      next += 1
    }
    yield await asked.shift()
  }
  for (const { end } of threads) await end()
}

/** A thread that answers in the order in which it is asked. */
function startThread(kind, folder, core) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { kind, folder, core } })
  const waiting = []
  worker.on('message', (outcome) => waiting.shift().done(outcome))
  worker.on('error', (error) => waiting.splice(0).forEach(({ reject }) => reject(error)))
  return {
    ask: (names) =>
      new Promise((done, reject) => {
        waiting.push({ done, reject })
        worker.postMessage(names)
      }),
    end: () => worker.terminate(),
  }
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort
  const { kind, folder, core } = workerData
  const program = await loadCore(core)
  port.on('message', (names) => port.postMessage(WORK[kind](names, folder, program)))
}
