import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../../scripts/checks/files.mjs'
import {
  emptyFaults,
  keyFaults,
  placeholderFaults,
  pluralFaults,
  stalePrefixes,
  unusedKeys,
  zeroFaults,
} from './key-law.ts'
import { LANGUAGE_LIST, LANGUAGES, localeFiles, REQUIRED, readTexts, TEXT_FILES, tagOf } from './locales.ts'
import { AVOIDED } from './word-law.ts'

/** Keys that the source builds from an id: their prefix, and the code that builds them. */
const BUILT: Readonly<Record<string, string>> = {
  'here.': "here: 'here.'",
  'memory.': "memory: 'memory.'",
  'strength.': '`strength.${',
  'status.': '`status.${',
  'theme.': '`theme.${',
  'about.program.': '`about.program.${',
  'evidence.valid.': '`evidence.valid.${',
  'import.state.': '`import.state.${',
  'import.field.': '`import.field.${',
  'import.way.': '`import.way.${',
  'reply.state.': '`reply.state.${',
  'support.why.': '`support.why.${',
  'support.need.': '`support.need.${',
  'confidence.': '`confidence.${',
  'outcome.': "named('outcome'",
  'role.': "named('role'",
  'crosswalk.estimate.': '`crosswalk.estimate.${',
  'crosswalk.means.': '`crosswalk.means.${',
  'crosswalk.rung.': '`crosswalk.rung.${',
  'criterion.': '`criterion.${',
  'topic.': '`topic.${',
  'fit.check.': '`fit.check.${',
  'fit.input.': '`fit.input.${',
  'fit.says.': '`fit.says.${',
  'fit.state.': '`fit.state.${',
  'fit.verdict.': '`fit.verdict.${',
  'turn.way.': '`turn.way.${',
  'rule.': '`rule.${',
  'why.title.': '`why.title.${',
  'scoring.part.': '`scoring.part.${',
  'scoring.about.': '`scoring.about.${',
  'kept.assessment.': '`kept.assessment.${',
  'kept.answer.': '`kept.answer.${',
  'kept.evidence.': '`kept.evidence.${',
  'kept.place.': '`kept.place.${',
  'kept.home.': '`kept.home.${',
  'backup.found.': '`backup.found.${',
  'history.field.': '`history.field.${',
  'protect.strength.': '`protect.strength.${',
  'selfCheck.name.': '`selfCheck.name.${',
  'selfCheck.passed.': '`selfCheck.${outcome}.${',
  'selfCheck.failed.': '`selfCheck.${outcome}.${',
  'selfCheck.unknown.': '`selfCheck.${outcome}.${',
  'selfCheck.passed': '`selfCheck.${outcome}`',
  'selfCheck.failed': '`selfCheck.${outcome}`',
  'selfCheck.unknown': '`selfCheck.${outcome}`',
  'erase.place.': '`erase.place.${',
  'erase.holds.': '`erase.holds.${',
  'erase.what.': '`erase.what.${',
  'erase.hint.': '`erase.hint.${',
  'erase.proof.': '`erase.proof.${',
}

const all = (file: string) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, readTexts(language, file)]))
const source = filesUnder('src')
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')

describe('languages', () => {
  it('are the folders of locales, each with its tag and its own name', () => {
    expect(LANGUAGES.length).toBeGreaterThanOrEqual(3)
    expect(LANGUAGE_LIST.map(({ id }) => id).toSorted()).toEqual(LANGUAGES.toSorted())
    expect(
      LANGUAGE_LIST.filter(({ tag, label }) => Intl.getCanonicalLocales(tag)[0] !== tag || label === ''),
    ).toEqual([])
  })

  it.each(LANGUAGES)('%s has the files that every language has', (language) => {
    const everywhere = new Set([...REQUIRED, ...LANGUAGES.flatMap(localeFiles)])
    expect(localeFiles(language).toSorted()).toEqual([...everywhere].toSorted())
  })
})

describe.each(TEXT_FILES)('%s', (file) => {
  it('has the same keys in each language', () => {
    expect(keyFaults(all(file))).toEqual([])
  })

  it('has the same placeholders in each language', () => {
    expect(placeholderFaults(all(file))).toEqual([])
    expect(zeroFaults(all(file))).toEqual([])
  })

  it.each(LANGUAGES)('has the plural forms of %s, and no empty text', (language) => {
    expect(pluralFaults(readTexts(language, file), tagOf(language))).toEqual([])
    expect(emptyFaults(readTexts(language, file))).toEqual([])
  })

  it.each(LANGUAGES)('uses the chosen words of %s', (language) => {
    const avoided = AVOIDED[language] ?? /$^|no law for this language/
    const found = Object.entries(readTexts(language, file)).filter(([, text]) => avoided.test(text))
    expect(AVOIDED[language]).toBeDefined()
    expect(found).toEqual([])
  })

  it('has no text that nothing uses', () => {
    const keys = LANGUAGES.flatMap((language) => Object.keys(readTexts(language, file)))
    expect(unusedKeys(keys, source, Object.keys(BUILT))).toEqual([])
  })
})

it('every prefix of built keys is still built somewhere', () => {
  expect(stalePrefixes(source, BUILT)).toEqual([])
})

it('no key stands in two files', () => {
  const keys = TEXT_FILES.flatMap((file) => Object.keys(readTexts('en', file)))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})
