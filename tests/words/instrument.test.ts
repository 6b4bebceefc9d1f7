import { describe, expect, it } from 'vitest'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { instrumentStructure } from '../../src/core/instrument/structure.ts'
import { instrumentWords } from '../../src/core/instrument/words.ts'
import { LANGUAGES, readJson, readLocale } from './locales.ts'
import { differences, flatten } from './text-law.ts'
import { descriptionFaults, LAWS, questionFaults } from './word-law.ts'

const ID = 'city-data-strategy'
const structure = instrumentStructure.parse(readJson(`src/instruments/${ID}.json`))
const modules = structure.modules.flatMap(({ questions }) => questions)
const questions = [...coreQuestions(structure), ...modules]
const raw = (language: string) => readLocale(language, `instruments/${ID}.json`)

it('the structure has thirty questions in five components, fifteen in three modules, and no word', () => {
  expect(structure.components.map(({ questions: of }) => of.length)).toEqual([6, 6, 6, 6, 6])
  expect(structure.modules.map(({ questions: of }) => of.length)).toEqual([5, 5, 5])
  const { crosswalk: _, ...ours } = structure
  expect(Object.values(flatten(ours)).filter((text) => /\s/.test(text))).toEqual([])
})

describe.each(LANGUAGES)('the questionnaire in %s', (language) => {
  const words = () => instrumentWords.parse(raw(language))

  it('has words for every question, and for nothing else', () => {
    expect(Object.keys(words().questions)).toEqual(questions.map(({ id }) => id))
  })

  it('names every component, module and lens, and nothing else', () => {
    for (const part of ['components', 'modules', 'lenses'] as const) {
      expect(Object.keys(words()[part]).toSorted()).toEqual(structure[part].map(({ id }) => id).toSorted())
    }
  })

  it('keeps the law of the words', () => {
    const law = LAWS[language]
    if (law === undefined) throw new Error(`tests/words/word-law.ts has no law for ${language}`)
    const read = words().questions
    const found = questions.flatMap(({ id, lenses }) => {
      const own = (raw(language) as { questions: typeof read }).questions[id]
      return own === undefined
        ? [`${id} has no words`]
        : questionFaults(law, own, lenses.includes('equity')).map((fault) => `${id} ${fault}`)
    })
    expect(found).toEqual([])
  })

  it('describes each name in one short sentence', () => {
    const { components, modules: named, lenses, levels } = words()
    const found = [components, named, lenses, levels].flatMap((part) =>
      Object.entries(part).flatMap(([id, { description }]) =>
        descriptionFaults(description).map((fault) => `${id}: ${fault}`),
      ),
    )
    expect(found).toEqual([])
  })
})

it('the languages have the same fields with the same digits', () => {
  expect(
    differences(Object.fromEntries(LANGUAGES.map((language) => [language, flatten(raw(language))]))),
  ).toEqual([])
})
