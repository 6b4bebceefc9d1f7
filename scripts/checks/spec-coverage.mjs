/** The rules of a SPEC: each opens a line with its name in bold, as in `- **S1** The score is …`. */
const RULE = /^\s*- \*\*([A-Z]+\d+)\*\*/gm
/** The title of a test: the string after `it(`, `test.each(…)(` and their like. */
const TITLE = /(?:\b(?:it|test)(?:\.\w+)*|\))\s*\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g
const CITED = /\[([A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*)\]/g

/** @param {string} spec */
export function rulesIn(spec) {
  return [...spec.matchAll(RULE)].map(([, rule]) => rule ?? '')
}

/**
 * The rules that the titles of a test file cite, as in `it('[S1] …')` or `it('[S1, S2] …')`.
 * @param {string} source
 */
export function citedIn(source) {
  const titles = [...source.matchAll(TITLE)].map(([, , title]) => title ?? '')
  return titles.flatMap((title) =>
    [...title.matchAll(CITED)].flatMap(([, rules]) => (rules ?? '').split(/\s*,\s*/)),
  )
}

/**
 * What does not agree between a SPEC and the tests.
 * @param {string} spec
 * @param {Record<string, string>} tests path → source
 */
export function coverageFaults(spec, tests) {
  const rules = rulesIn(spec)
  const cited = Object.entries(tests).flatMap(([path, source]) =>
    citedIn(source).map((rule) => ({ path, rule })),
  )
  const known = new Set(rules)
  const tested = new Set(cited.map(({ rule }) => rule))
  return [
    ...(rules.length === 0 ? ['the SPEC holds no rule'] : []),
    ...rules
      .filter((rule, index) => rules.indexOf(rule) !== index)
      .map((rule) => `${rule} stands twice in the SPEC`),
    ...rules.filter((rule) => !tested.has(rule)).map((rule) => `${rule} has no test`),
    ...cited
      .filter(({ rule }) => !known.has(rule))
      .map(({ path, rule }) => `${path} cites ${rule}, which is no rule`),
  ]
}
