import type { Clock } from '../../core/ports.ts'

/** The clock of this computer. `today` is the day in its own zone. */
export function createClock(): Clock {
  return {
    now: () => new Date().toISOString(),
    today: () => {
      const now = new Date()
      const two = (value: number) => String(value).padStart(2, '0')
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
    },
  }
}

export function newId(): string {
  return crypto.randomUUID()
}
