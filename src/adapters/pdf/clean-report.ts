import type { Report } from '../../core/report/blocks.ts'
import { drawable } from './glyphs.ts'

export interface CleanReport {
  /** The same report; every string that will be drawn holds only characters that a face has. */
  readonly report: Report
  /** How many characters of blocks and footer became a mark. Repetitions in page heads do not count. */
  readonly replaced: number
}

/** Codes, addresses and descriptions: nobody draws them, so they stay as they are. */
const NEVER_DRAWN = new Set(['kind', 'id', 'to', 'href', 'look', 'tone', 'alternative'])
/** Drawn a second time, in page heads and bookmarks. */
const REPEATED = new Set(['short'])

export function cleanReport(report: Report): CleanReport {
  let replaced = 0
  const clean = (text: string, counts: boolean): string => {
    const result = drawable(text)
    if (counts) replaced += result.replaced
    return result.text
  }
  const cleaned: Report = {
    ...report,
    title: clean(report.title, false),
    subject: clean(report.subject, false),
    city: clean(report.city, false),
    footer: clean(report.footer, true),
    pageLabel: (page, pages) => drawable(report.pageLabel(page, pages)).text,
    blocks: mapped(report.blocks, (text, key) => clean(text, !REPEATED.has(key))),
  }
  return { report: cleaned, replaced }
}

/** A copy of plain data with every drawn string changed. The shape stays, so the type does too. */
function mapped<Value>(value: Value, change: (text: string, key: string) => string): Value {
  const walk = (one: unknown, key: string): unknown => {
    if (typeof one === 'string') return NEVER_DRAWN.has(key) ? one : change(one, key)
    if (Array.isArray(one)) return one.map((item: unknown) => walk(item, key))
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([name, item]) => [name, walk(item, name)]))
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only strings change, never a shape
  return walk(value, '') as Value
}
