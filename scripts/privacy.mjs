import { readFileSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

/** `npm run privacy`: writes PRIVACY.md from the tables that the program itself goes by, and from its own words. */
const FILE = 'PRIVACY.md'
const TABLES = ['src/core/assessment/kept.ts', 'src/core/assessment/places.ts']
const LANGUAGES = [
  ['Em português', 'pt'],
  ['En español', 'es'],
]
const SUMMARY = [
  'about.privacyLead',
  'about.storedAnswers',
  'pack.stored',
  'about.storedPending',
  'about.storedSettings',
  'about.storedProgram',
  'about.knowProfile',
  'about.knowHost',
  'about.knowBrowser',
  'share.leftOut',
]

/** The text of PRIVACY.md as the tables say it now. */
export async function privacy() {
  const [kept, places] = await Promise.all(
    TABLES.map(async (path) => (await runnerImport(`./${path}`, { configFile: false })).module),
  )
  const { KEPT_ASSESSMENT, KEPT_ANSWER, KEPT_EVIDENCE } = kept
  const en = textsOf('en')
  return [
    '# Privacy',
    '',
    'Made by `npm run privacy` from `src/core/assessment/kept.ts` and `src/core/assessment/places.ts`, the tables that every',
    'writer of files goes by. A test fails when it is out of date.',
    '',
    en['about.privacyLead'],
    '',
    '## Where things are',
    '',
    'Nothing is sent anywhere. "Erased" means: gone after "erase everything" in the program. Files on your disk are yours.',
    '',
    '| what | where | holds what is not for everybody | erased |',
    '| --- | --- | --- | --- |',
    ...Object.entries(places.PLACES).map(([id, place]) => placeRow(en, id, place)),
    '',
    '## What each piece of an assessment becomes',
    '',
    'The internal edition is the assessment file, the report, the tables and the pictures as they are handed out by default.',
    'The public edition is what you can publish.',
    '',
    '| what | field | kept here | internal edition | public edition |',
    '| --- | --- | --- | --- | --- |',
    ...fieldRows(en, 'assessment', KEPT_ASSESSMENT),
    ...fieldRows(en, 'answer', KEPT_ANSWER),
    ...fieldRows(en, 'evidence', KEPT_EVIDENCE),
    '',
    '## The public edition',
    '',
    '- Questions that the questionnaire marks as sensitive are left out, unless you tick them one by one.',
    '- Every figure is worked out again over the shared questions alone, and says how many of them are shared.',
    '- Whatever touches a question that is left out says "not shared". Nothing of it can be worked out from the rest.',
    '- No figure that rests on proof is in it.',
    '- The summary in your own words, and what you said of the city, leave as they stand. The program shows them first.',
    '- Its files say in their names that they are public, and its data file cannot be taken for the whole assessment.',
    '',
    '## What no file holds',
    '',
    'No name of a person or a computer, and no path. A report says its title, edition, language and day of making.',
    '',
    '## Good to know',
    '',
    ...['about.knowProfile', 'about.knowHost', 'about.knowBrowser'].map((key) => `- ${en[key]}`),
    '',
    ...LANGUAGES.flatMap(([title, language]) => inShort(title, textsOf(language))),
  ].join('\n')
}

function inShort(title, texts) {
  const [lead, ...rest] = SUMMARY.map((key) => texts[key])
  return [`## ${title}`, '', lead, '', ...rest.map((one) => `- ${one}`), '']
}

function placeRow(en, id, { home, name, candid, erased }) {
  const where = en[`kept.home.${home}`]
  const at = name === '' ? where : `${where}: \`${name}\``
  return `| ${en[`kept.place.${id}`]} | ${at} | ${yes(candid)} | ${yes(erased)} |`
}

function fieldRows(en, table, rows) {
  return Object.entries(rows).map(
    ([name, { stored, exported, shared }]) =>
      `| ${en[`kept.${table}.${name}`]} | \`${table}.${name}\` | ${yes(stored)} | ${yes(exported)} | ${yes(shared)} |`,
  )
}

function yes(value) {
  return value ? 'yes' : 'no'
}

function textsOf(language) {
  const { texts } = JSON.parse(readFileSync('locales/index.json', 'utf8'))
  return Object.assign(
    {},
    ...texts.map((name) => JSON.parse(readFileSync(`locales/${language}/${name}.json`, 'utf8'))),
  )
}

if (process.argv[1]?.endsWith('privacy.mjs')) writeFileSync(FILE, await privacy())
