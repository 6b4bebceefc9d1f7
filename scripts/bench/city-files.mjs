import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withModules } from './modules.mjs'

const SEED = 1
const LANGUAGES = ['pt', 'es', 'en']
const WRITTEN_BY = 'alidade 0.1.0'
const WRITTEN_AT = '2027-01-01T00:00:00.000Z'
/** Of a hundred answers, so many carry a note: as in the example city. */
const NOTED = 0.73

const sha256 = (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('hex')}`

/**
 * Files of cities that answered every question of the core and of all modules, as the app writes them: notes, proofs
 * and hashes included. What stands in their notes and proofs are the texts of the example city.
 * @param {string} folder
 * @param {number} count
 * @param {boolean} sealed with the checksum that every file of the app carries
 * @returns {Promise<readonly string[]>} their paths
 */
export function writeCityFiles(folder, count, sealed) {
  return withModules(async (load) => {
    const { writeAssessmentFile } = await load('/src/core/exchange/write-file.ts')
    const cities = await realCities(load, count)
    return cities.map((city, index) => {
      const path = join(folder, `${index}.alidade.json`)
      writeFileSync(path, writeAssessmentFile(city, WRITTEN_BY, WRITTEN_AT, ...(sealed ? [sha256] : [])))
      return path
    })
  })
}

async function realCities(load, count) {
  const { INSTRUMENT, answer } = await load('/tests/fixtures/builders.ts')
  const { Chance, ORDINARY, randomCities } = await load('/tests/fixtures/random-cities.ts')
  const { instrumentHashes } = await load('/scripts/build/instrument-hashes.ts')
  const { meridiana } = await load('/tests/fixtures/example.ts')
  const examples = LANGUAGES.map((language) => textsOf(meridiana(language)))
  const modules = INSTRUMENT.modules.map(({ id }) => id)
  const questions = [...INSTRUMENT.components, ...INSTRUMENT.modules].flatMap((part) => part.questions)
  const instrument = { id: INSTRUMENT.id, version: INSTRUMENT.version, ...instrumentHashes(INSTRUMENT.id) }
  const chance = new Chance(SEED)
  return randomCities(INSTRUMENT, count, SEED, ORDINARY).map(({ assessment, answers }) => {
    const texts = chance.of(examples)
    const said = questions.map(({ id }) => {
      const given = answers.find(({ question, respondent }) => question === id && respondent === 'self')
      return written(given ?? answer(id, 'unknown'), texts, chance)
    })
    const weights = Object.fromEntries(
      Object.entries(assessment.weights).map(([id, one]) => [id, tenths(one)]),
    )
    const { summary } = texts
    return {
      instrument,
      assessment: { ...assessment, id: newId(chance), modules, weights, summary },
      answers: said,
    }
  })
}

/** What the example city wrote in one language, by the kind of field that it stands in. */
function textsOf({ assessment, answers }) {
  const all = Object.values(answers)
  const proofs = all.flatMap(({ evidence }) => evidence)
  return {
    summary: assessment.summary,
    notes: all.map(({ note }) => note).filter((note) => note !== ''),
    whats: proofs.map(({ what }) => what),
    wheres: proofs.map(({ where }) => where),
  }
}

/** The answer with somebody's words in it; its fields stay in their order. */
function written(answer, { notes, whats, wheres }, chance) {
  const proof = (item) => ({ ...item, id: newId(chance), what: chance.of(whats), where: chance.of(wheres) })
  return {
    ...answer,
    note: chance.happens(NOTED) ? chance.of(notes) : '',
    evidence: answer.evidence.map(proof),
    revision: chance.whole(1, 9),
  }
}

/** An id like those that browsers draw. */
function newId(chance) {
  const digits = (count) => Array.from({ length: count }, () => chance.whole(0, 15).toString(16)).join('')
  return `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`
}

/** Weights as the screen takes them. */
function tenths(weight) {
  return Math.round(weight * 10) / 10
}
