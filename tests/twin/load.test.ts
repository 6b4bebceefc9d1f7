import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { columnsOf, TABLES } from '../../src/core/exchange/tidy/tables.ts'

const LOAD = readFileSync('docs/sql/00-load.sql', 'utf8')

/** What DuckDB reads a column of each type as, before lists are taken apart. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  yearmonth: 'VARCHAR',
  array: 'VARCHAR',
  object: 'JSON',
  boolean: 'BOOLEAN',
  number: 'DOUBLE',
  date: 'DATE',
  datetime: 'TIMESTAMP',
}
/** Whole numbers have a size in a database. */
const WHOLE = /^(INTEGER|BIGINT)$/

it.each(TABLES)('the SQL reads every column of %s, in its order, as what it is', (table) => {
  const statement = LOAD.slice(LOAD.indexOf(`/${table}.csv`))
  const declared = statement.slice(0, statement.indexOf(');')).matchAll(/'(\w+)': '(\w+)'/g)
  const found = [...declared].map(([, name, type]) => ({
    name,
    type: WHOLE.test(type ?? '') ? 'whole' : type,
  }))
  expect(found).toEqual(
    columnsOf(table).map(({ name, type }) => ({ name, type: type === 'integer' ? 'whole' : TYPES[type] })),
  )
})
