import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/**
 * Loaded before a program that is measured: tells at its end, on its fourth stream, how many milliseconds of processor it
 * took on all its threads. What others do on the same machine changes that less than the time on the clock.
 */
if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    writeSync(3, String((user + system) / 1000))
  })
}
