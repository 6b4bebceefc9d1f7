import { expect, it } from 'vitest'
import { figuresOf, tableOf } from '../../scripts/bench/rows.mjs'
import { isOld } from '../../scripts/bench/site.mjs'
import { quantile, ratioOf, spreadOf } from '../../scripts/bench/statistics.mjs'

const ROW = { what: 'a click', unit: 'ms', values: [40, 60, 50], baseline: [10, 10, 10] } as const

it('the middle does not depend on the order, and lies between two values where their number is even', () => {
  expect(spreadOf([9, 1, 5])).toEqual({ median: 5, low: 3, high: 7 })
  expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5)
  expect(() => quantile([], 0.5)).toThrow('no values')
})

it('a round that was slow for both does not move the ratio', () => {
  expect(ratioOf([40, 400, 40], [10, 100, 10])).toBe(4)
  expect(() => ratioOf([40, 40], [10])).toThrow('without its baseline')
})

it('an aim is met up to and with its value, and where there is none nothing is said', () => {
  expect(figuresOf({ ...ROW, aim: 50 })).toMatchObject({ median: 50, ratio: 5, verdict: 'met' })
  expect(figuresOf({ ...ROW, aim: 49 }).verdict).toBe('not met')
  expect(figuresOf(ROW).verdict).toBe('')
})

it('an aim may be a ratio, which a slow machine does not move', () => {
  expect(figuresOf({ ...ROW, most: 5 })).toMatchObject({ ratio: 5, verdict: 'met' })
  expect(figuresOf({ ...ROW, most: 4.9 }).verdict).toBe('not met')
  expect(figuresOf({ ...ROW, aim: 49, most: 5 }).verdict).toBe('not met')
  expect(tableOf([{ ...ROW, most: 2 }])[1]).toMatch(/5\.00 × +≤ 2 × +not met$/)
})

it('what could not be measured keeps its line, with no figure', () => {
  const lost = { ...ROW, values: [], baseline: [], aim: 50, fault: 'no radio' }
  expect(figuresOf(lost)).toEqual({
    what: 'a click',
    unit: 'ms',
    aim: 50,
    fault: 'no radio',
    verdict: 'not measured',
  })
  const [, measured, missing] = tableOf([{ ...ROW, aim: 50 }, lost])
  expect(measured).toMatch(/^a click +50\.0 ms +45\.0 – 55\.0 +10\.0 ms +5\.00 × +≤ 50 ms +met$/)
  expect(missing).toMatch(/^a click +≤ 50 ms +not measured$/)
})

it('a build is old when there is none or when a source is younger', () => {
  expect(isOld(undefined, [])).toBe(true)
  expect(isOld(10, [9, 10])).toBe(false)
  expect(isOld(10, [9, 11])).toBe(true)
})
