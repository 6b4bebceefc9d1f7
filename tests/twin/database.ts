import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { OpenedFile } from '../../src/core/exchange/read-file.ts'
import { questionRows } from '../../src/core/exchange/tidy/question-rows.ts'
import { tidyRows } from '../../src/core/exchange/tidy/rows.ts'
import { headerOf, linesOf, type Table } from '../../src/core/exchange/tidy/tables.ts'
import type { Instrument } from '../../src/core/instrument/structure.ts'

/** Every line of a result, by column. Whole numbers of 64 bits come as texts. */
export type Line = Readonly<Record<string, unknown>>

export interface Database {
  readonly run: (sql: string) => Promise<void>
  readonly lines: (sql: string) => Promise<readonly Line[]>
  readonly close: () => void
}

const STEPS = readdirSync('docs/sql')
  .filter((name) => name.endsWith('.sql'))
  .toSorted()

/** A database in memory in which all steps of `docs/sql` have run over the tables of these assessments. */
export async function scoredDatabase(
  instrument: Instrument,
  files: readonly OpenedFile[],
): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'alidade-twin-'))
  try {
    writeTables(folder, instrument, files)
    const database = await openDatabase()
    await database.run(`SET VARIABLE folder = '${folder}'`)
    for (const step of STEPS) await database.run(readFileSync(`docs/sql/${step}`, 'utf8'))
    return database
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes the four tables of these assessments. */
function writeTables(folder: string, instrument: Instrument, files: readonly OpenedFile[]): void {
  const rows = files.map((file) => tidyRows(instrument, file))
  const write = (table: Table, lines: string) =>
    writeFileSync(join(folder, `${table}.csv`), headerOf(table) + lines)
  write(
    'assessments',
    linesOf(
      'assessments',
      rows.map(({ assessment }) => assessment),
    ),
  )
  write(
    'answers',
    linesOf(
      'answers',
      rows.flatMap(({ answers }) => answers),
    ),
  )
  write(
    'evidence',
    linesOf(
      'evidence',
      rows.flatMap(({ evidence }) => evidence),
    ),
  )
  write('questions', linesOf('questions', questionRows(instrument)))
}

async function openDatabase(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    run: async (sql) => {
      await connection.run(sql)
    },
    lines: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
