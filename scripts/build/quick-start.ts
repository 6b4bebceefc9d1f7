import type { Plugin } from 'vite'

/** Files of the build that a first question waits for: nearly all their functions run at once. */
const FIRST = ['index', 'shared', 'react']

/** Lets a browser that reads this compile a whole file ahead, beside its main thread; to others it is a comment. */
const AHEAD = '//# allFunctionsCalledOnLoad\n'

export function compileAhead(): Plugin {
  return {
    name: 'alidade-compile-ahead',
    // The comment must stand first, before what the bundler puts there.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk' && FIRST.includes(output.name)) output.code = AHEAD + output.code
        }
      },
    },
  }
}

const ERRORS = /\b(\w+Exception) = Error\(formatProdErrorMessage\(\d+\)\)/g
const HOW_MANY = 5

/**
 * React makes five errors as it loads, to know them again when they are thrown. A browser under observation, as in the
 * bench and the tests, notes for every error on which line it arose, and reads the whole program a second time for that:
 * 100 ms at a quarter of the speed. An empty object is known again as well.
 */
export function noErrorsAtStart(): Plugin {
  return {
    name: 'alidade-no-errors-at-start',
    apply: 'build',
    transform: {
      filter: { id: /react-dom-client\.production\.js$/ },
      handler(code) {
        if (code.match(ERRORS)?.length !== HOW_MANY)
          this.error('React makes other errors: mend quick-start.ts')
        return { code: code.replace(ERRORS, '$1 = {}'), map: null }
      },
    },
  }
}
