import { expect, it } from 'vitest'
import { named } from '../../src/core/report/named.ts'
import { wordsIn } from '../fixtures/words.ts'

const words = wordsIn('es')
const told = { ...words, instrument: { ...words.instrument, roles: { clerk: 'Secretaria del cabildo' } } }

it('[PK3] a role has the name that its questionnaire gives it, or that of the program, or its id', () => {
  expect(named('role', 'clerk', told)).toBe('Secretaria del cabildo')
  expect(named('role', 'budget', told)).toBe(words.text('role.budget'))
  expect(named('role', 'toString', told)).toBe('toString')
  expect(named('outcome', 'clerk', told)).toBe('clerk')
})
