import { csvLine } from './csv.ts'
import type { Row } from './rows.ts'
import tables from './tables.json'

/** The four tables of the Frictionless data package, in the order in which one reads them. */
export const TABLES = ['assessments', 'answers', 'evidence', 'questions'] as const
export type Table = (typeof TABLES)[number]

/** One column: its name, its type in the words of Frictionless, and what stands in it. */
export interface Column {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly unit?: string
}

const END = '\n'

/** The columns of a table, in the order that never changes: new ones come last (SPEC TD1). */
export function columnsOf(table: Table): readonly Column[] {
  return tables[table].schema.fields
}

/** The first line of a table's file. */
export function headerOf(table: Table): string {
  return columnsOf(table)
    .map(({ name }) => name)
    .join(',')
    .concat(END)
}

/** Rows as lines of a table's file. */
export function linesOf(table: Table, rows: readonly Row[]): string {
  const names = columnsOf(table).map(({ name }) => name)
  return rows.map((row) => csvLine(names.map((name) => row[name] ?? null)).concat(END)).join('')
}

/** `datapackage.json`: what the four files hold, for programs that read Frictionless Data Packages. */
export function dataPackage(): object {
  return {
    profile: 'tabular-data-package',
    name: 'alidade',
    resources: TABLES.map((table) => ({
      profile: 'tabular-data-resource',
      name: table,
      path: `${table}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: END, quoteChar: '"', doubleQuote: true, header: true },
      description: tables[table].description,
      schema: { ...tables[table].schema, missingValues: [''] },
    })),
  }
}
