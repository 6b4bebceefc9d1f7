import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { compileAhead, noErrorsAtStart } from '../../scripts/build/quick-start.ts'

const REACT = 'node_modules/react-dom/cjs/react-dom-client.production.js'

/** Calls a plugin's hook as the bundler does; what the plugin calls an error is thrown. */
function hookOf(hook: unknown) {
  if (typeof hook !== 'object' || hook === null || !('handler' in hook)) throw new Error('no hook')
  const handler = hook.handler as (this: unknown, ...given: unknown[]) => { readonly code: string }
  const context = {
    error: (message: string) => {
      throw new Error(message)
    },
  }
  return (...given: unknown[]) => handler.apply(context, given)
}

it('the React that is built in makes no error as it loads, and keeps those that it throws', () => {
  const source = readFileSync(REACT, 'utf8')
  const { code } = hookOf(noErrorsAtStart().transform)(source)
  const made = (text: string) => text.match(/^(?:var | {2})\w+ = Error\(/gm)?.length ?? 0
  expect(made(source)).toBe(5)
  expect(made(code)).toBe(0)
  expect(code.match(/throw Error\(/g)).toEqual(source.match(/throw Error\(/g))
})

it('a React that makes other errors stops the build', () => {
  expect(() => hookOf(noErrorsAtStart().transform)('var OneException = Error(1)')).toThrow(/React/)
})

it('the hint to compile ahead stands first in the files of the first question, and in no other', () => {
  const chunk = (name: string) => ({ type: 'chunk', name, code: 'const a = 1' })
  const bundle = { one: chunk('index'), two: chunk('results-page'), three: { type: 'asset', name: 'index' } }
  hookOf(compileAhead().generateBundle)({}, bundle)
  expect(bundle.one.code.split('\n')[0]).toBe('//# allFunctionsCalledOnLoad')
  expect(bundle.two.code).toBe('const a = 1')
})
