import { expect, it } from 'vitest'
import { PLACES, type Place, placesOf, proofOf } from '../../src/core/erase/traces.ts'

const counted = (counts: Partial<Record<Place, number | null>>) =>
  PLACES.map((place) => ({ place, count: counts[place] === undefined ? 0 : counts[place] }))

it('[ER2] erasing answers leaves the program, erasing everything leaves no place out', () => {
  expect(placesOf('answers')).toEqual(['databases', 'local', 'session'])
  expect(placesOf('everything')).toEqual(PLACES)
})

it('[ER3] nothing is left where each place that was to be cleared counts zero', () => {
  expect(proofOf(counted({}), 'everything')).toBe('nothing')
  expect(proofOf(counted({ files: 130, worker: 1 }), 'answers')).toBe('nothing')
})

it.each(PLACES)('[ER3] one thing left in %s is enough to say so', (place) => {
  expect(proofOf(counted({ [place]: 1 }), 'everything')).toBe('some')
})

it.each(PLACES)('[ER3] a browser that does not tell of %s proves nothing', (place) => {
  expect(proofOf(counted({ [place]: null }), 'everything')).toBe('unknown')
  expect(proofOf([], 'answers')).toBe('unknown')
})
