import type { Words } from '../text.ts'

/**
 * A moment as people say it: "today at 14:32", or the day and the time.
 * @param today `YYYY-MM-DD` on this computer
 */
export function momentInWords(
  instant: string,
  today: string,
  { text, formats }: Pick<Words, 'text' | 'formats'>,
): string {
  const { day, date, time } = formats(null)
  const said = { day: day(instant), time: time(instant) }
  return said.day === date(today) ? text('moment.today', said) : text('moment.day', said)
}
