import { expect, it } from 'vitest'
import { budgetFaults, chunksOf } from '../../scripts/size-budget.mjs'

const MANIFEST = {
  'index.html': { file: 'assets/index.js', imports: ['_shared.js'], css: ['assets/index.css'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
  'src/page.tsx': { file: 'assets/page.js', imports: ['_shared.js', '_form.js'] },
  '_form.js': { file: 'assets/form.js' },
  'src/report.tsx': { file: 'assets/report.js' },
}

it('the chunks of a route are those it imports at once, each counted once', () => {
  const { scripts, styles, missing } = chunksOf(MANIFEST, ['index.html', 'src/page.tsx'])
  expect(scripts.toSorted()).toEqual([
    'assets/form.js',
    'assets/index.js',
    'assets/page.js',
    'assets/shared.js',
  ])
  expect(styles).toEqual(['assets/index.css'])
  expect(missing).toEqual([])
})

it('more than the budget is a fault, as much is none', () => {
  const chunks = chunksOf(MANIFEST, ['index.html'])
  expect(budgetFaults(chunks, 2048, 2048)).toEqual([])
  expect(budgetFaults(chunks, 2049, 2048)).toEqual(['2.0 kB of JavaScript, 2.0 kB are allowed'])
})

it('a route that is not in the build is a fault', () => {
  expect(budgetFaults(chunksOf({}, ['index.html']), 0)).toEqual([
    expect.stringContaining('index.html is no chunk'),
    'no script was found in the build',
  ])
})
