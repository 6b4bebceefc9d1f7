import * as z from 'zod/mini'
import type { Clock, Trace, TraceOfData } from '../../core/ports.ts'

const KEY = `${__KEPT_AS__}.trace`

const traceSchema = z.object({ count: z.int().check(z.minimum(1)), at: z.string() })

/** The trace of the database in localStorage: a number and a moment. Without storage there is none. */
export function createTrace(clock: Pick<Clock, 'now'>): Trace {
  /** What is missing; undefined before the first look. */
  let missing: TraceOfData | null | undefined
  return {
    look: (readable, damaged) => {
      const count = readable + damaged
      missing = count > 0 ? null : missing === undefined ? read() : missing
      // What is missing stays noted until the person has seen it, or something new is kept.
      if (missing === null) write(count === 0 ? null : { count, at: clock.now() })
      return missing
    },
    forget: () => {
      missing = null
      write(null)
    },
  }
}

function read(): TraceOfData | null {
  try {
    return traceSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

function write(trace: TraceOfData | null): void {
  try {
    if (trace === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(trace))
  } catch {
    // A trace is a help, not a promise.
  }
}
