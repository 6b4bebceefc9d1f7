/** Signs of a longer text that are shown of it. */
const SHOWN = 60

/** The beginning of a text on one line, cut between its letters and never within one. */
export function clipped(written: string): string {
  const line = written.replace(/\s+/gu, ' ').trim()
  const signs = Array.from(line)
  return signs.length <= SHOWN
    ? line
    : `${signs
        .slice(0, SHOWN - 1)
        .join('')
        .trimEnd()}…`
}
