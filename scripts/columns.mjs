import { readFileSync, writeFileSync } from 'node:fs'

/** Writes what stands in each column of the tidy tables, as the core says it, into docs/at-scale.md. */
const FILE = 'docs/at-scale.md'
const TABLES = 'src/core/exchange/tidy/tables.json'
const MARKS = /(<!-- columns -->\n)[\s\S]*?(<!-- end of columns -->)/

/** The text of docs/at-scale.md with the present columns in their place. */
export function withColumns() {
  const tables = Object.entries(JSON.parse(readFileSync(TABLES, 'utf8'))).map(tableInWords)
  return readFileSync(FILE, 'utf8').replace(MARKS, (_, start, end) => `${start}${tables.join('')}${end}`)
}

function tableInWords([name, { description, schema }]) {
  const { fields, primaryKey } = schema
  return [
    '',
    `### \`${name}.csv\``,
    `${description} Key: ${primaryKey.map((one) => `\`${one}\``).join(', ')}.`,
    '',
    '| column | type | what stands there |',
    '| --- | --- | --- |',
    ...fields.map(
      (field) => `| \`${field.name}\` | ${typeOf(field)} | ${field.description}${limitsOf(field)} |`,
    ),
    '',
    '',
  ]
    .join('\n')
    .replace(/\n$/, '')
}

function typeOf({ type, constraints }) {
  return constraints?.required === true ? type : `${type}, may be empty`
}

function limitsOf({ unit, constraints }) {
  const among = constraints?.enum?.map((one) => `\`${one}\``).join(', ')
  return [
    ...(unit === undefined ? [] : [` Unit: ${unit}.`]),
    ...(among === undefined ? [] : [` One of ${among}.`]),
  ].join('')
}

if (process.argv[1]?.endsWith('columns.mjs')) writeFileSync(FILE, withColumns())
