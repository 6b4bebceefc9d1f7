import type { Words } from '../text.ts'

const UNITS = ['backup.kilobytes', 'backup.megabytes', 'backup.gigabytes'] as const
const STEP = 1000

/** An amount of storage as people read it: kilobytes at least, in the largest unit that it fills. */
export function bytesInWords(bytes: number, { text, formats }: Pick<Words, 'text' | 'formats'>): string {
  const kilobytes = Math.max(bytes / STEP, 0)
  const steps = UNITS.findLastIndex((_, index) => kilobytes >= STEP ** index)
  const unit = UNITS[Math.max(steps, 0)] ?? UNITS[0]
  const amount = kilobytes / STEP ** Math.max(steps, 0)
  const { decimal, whole } = formats(null)
  return text(unit, { amount: amount < 10 ? decimal(amount) : whole(Math.round(amount)) })
}
