import { describe, expect, it } from 'vitest'
import {
  named,
  type Questionnaire,
  spokenLanguage,
  wordsWith,
} from '../../src/core/instrument/questionnaire.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { questionnaireFrom } from '../fixtures/packs.ts'
import { wordsIn } from '../fixtures/words.ts'

const hash = (digit: string) => `sha256-${digit.repeat(64)}`
const desk = questionnaireFrom()
const { id, version } = desk.reference
const builtIn: Questionnaire = {
  instrument: INSTRUMENT,
  reference: { id: INSTRUMENT.id, version: INSTRUMENT.version, structure: hash('a') },
  words: null,
  about: null,
}
const hashed: Questionnaire = { ...desk, reference: { ...desk.reference, structure: hash('b') } }
const all = [builtIn, hashed]

describe('the questionnaire of an assessment', () => {
  it('[PK6] is found by id and version, whether or not the file has a hash', () => {
    expect(named({ id, version }, all)).toEqual({ ok: true, value: hashed })
    expect(named({ id, version, structure: hash('b') }, all)).toEqual({ ok: true, value: hashed })
    expect(named({ id, version, structure: hash('b') }, [desk])).toEqual({ ok: true, value: desk })
  })

  it('[PK6] is the program’s own for every version and structure of its id', () => {
    for (const reference of [
      { id: INSTRUMENT.id, version: '0.9.0' },
      { id: INSTRUMENT.id, version: INSTRUMENT.version, structure: hash('c') },
      { id: INSTRUMENT.id, version: '9.0.0', structure: hash('d') },
    ]) {
      expect(named(reference, all)).toEqual({ ok: true, value: builtIn })
    }
  })

  it('[PK6] is never a pack of another structure, version or id', () => {
    expect(named({ id, version, structure: hash('c') }, all)).toEqual({
      ok: false,
      error: { code: 'questionnaire-changed', instrument: id, version },
    })
    expect(named({ id, version: '3.0.0' }, all)).toEqual({
      ok: false,
      error: { code: 'questionnaire-other-version', instrument: id, version: '3.0.0', here: version },
    })
    expect(named({ id: 'parks', version: '1' }, all)).toEqual({
      ok: false,
      error: { code: 'questionnaire-missing', instrument: 'parks', version: '1' },
    })
  })

  it('[PK7] speaks the language of the screen, or the first of its own', () => {
    expect(spokenLanguage(desk, 'es')).toBe('es')
    expect(spokenLanguage(desk, 'pt')).toBe('en')
    expect(spokenLanguage(builtIn, 'pt')).toBeNull()
  })

  it('[PK7] lends its questions to the words of the screen, and leaves the rest as it is', () => {
    const pt = wordsIn('pt')
    const lent = wordsWith(pt, desk)
    expect(lent.instrument.components['hear']?.name).toBe('Hearing')
    expect(lent.text('app.name')).toBe(pt.text('app.name'))
    expect(lent.glossary).toEqual([])
    expect(wordsWith(pt, desk)).toBe(lent)
    expect(wordsWith(pt, builtIn)).toBe(pt)
  })
})
