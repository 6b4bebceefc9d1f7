import type { RadarAxis } from './radar-geometry.ts'
import type { RadarLegend } from './radar-legend.ts'

/**
 * A report before anyone draws it: an ordered list of blocks, all words resolved, in one language. Each writer
 * (PDF today) turns the same blocks into its own format; none of them computes or words anything.
 */
export interface Report {
  readonly title: string
  /** What the report is about, without the city: stands beside the city's name at the head of each page. */
  readonly subject: string
  readonly tag: string
  readonly city: string
  readonly paper: 'a4' | 'letter'
  readonly fileName: string
  readonly footer: string
  /** "Page 3 of 12"; the writer alone knows the numbers. */
  readonly pageLabel: (page: number, pages: number) => string
  readonly blocks: readonly Block[]
}

export type Block = Cover | Heading | Paragraph | Table | Figure | List | Link | Columns

/** A text that a person typed: kept as written, in whatever language. */
export interface Words {
  readonly text: string
  readonly own: boolean
}

export interface Cover {
  readonly kind: 'cover'
  readonly kicker: string
  readonly city: string
  readonly lead: string
  readonly date: string
  readonly edition: string
  readonly maker: string
  readonly axes: readonly RadarAxis[]
  /** What the two lines of the radar stand for; null while only the claimed one is drawn. */
  readonly legend: RadarLegend | null
  readonly alternative: string
}

/** Levels 1 and 2 become bookmarks. A level 1 heading starts a page. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly id: string
  readonly text: string
  /** Bookmark and running head where the heading itself is a long sentence. */
  readonly short: string
  /** Place of the component whose marker stands before the text. */
  readonly mark: number | null
  /** What a question was given: a level 1 to 5, or the sign of a state without one. */
  readonly badge: { readonly sign: string; readonly level: number | null; readonly label: string } | null
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly tone: 'lead' | 'text' | 'small' | 'figure'
  readonly words: Words
}

export interface Cell extends Words {
  /** Place of the component whose marker stands before the text. */
  readonly mark?: number
  /** A mean or level drawn as a bar on the scale 1 to 5, with the range that is still open. */
  readonly bar?: Pick<RadarAxis, 'value' | 'range' | 'supported'> & { readonly mark: number }
  /** Id of the heading that the cell leads to. */
  readonly to?: string
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string
  /** `facts`: two columns, label and value, without a head. `figures`: a head, and numbers to the right. */
  readonly look: 'facts' | 'figures'
  readonly columns: readonly { readonly label: string; readonly share: number; readonly numeric: boolean }[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Figure {
  readonly kind: 'figure'
  readonly axes: readonly RadarAxis[]
  /** What the claimed and the supported profile stand for; none while only one is drawn. */
  readonly legend?: RadarLegend | null
  readonly alternative: string
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly {
    readonly sign: string
    readonly mark: number | null
    readonly title: string
    readonly words: Words
  }[]
}

export interface Link {
  readonly kind: 'link'
  readonly text: string
  readonly href: string
}

/** Blocks side by side; `shares` add up to 1. Read in order by writers that have no columns. */
export interface Columns {
  readonly kind: 'columns'
  readonly shares: readonly number[]
  readonly columns: readonly (readonly Block[])[]
}
