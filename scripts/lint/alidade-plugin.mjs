/** Rules of this project that no linter brings along. Each has planted violations in tests/architecture. */

const ARITHMETIC = new Set(['*', '/', '%', '**'])

/** Numbers are worked out in the core; screens only show them. */
const noArithmetic = {
  meta: {
    type: 'problem',
    messages: { found: 'figures come from src/core: no arithmetic here' },
    schema: [],
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'found' })
    return {
      BinaryExpression: (node) => ARITHMETIC.has(node.operator) && report(node),
      CallExpression: (node) =>
        node.callee.type === 'MemberExpression' &&
        ['reduce', 'reduceRight'].includes(node.callee.property.name) &&
        report(node),
      MemberExpression: (node) => node.object.name === 'Math' && report(node),
    }
  },
}

const is = (node, object, property) => node.object.name === object && node.property.name === property

/** The core takes time, chance and hashes as arguments, so that the same data always give the same result. */
const noClock = {
  meta: { type: 'problem', messages: { found: 'the core takes time and chance as arguments' }, schema: [] },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'found' })
    return {
      NewExpression: (node) => node.callee.name === 'Date' && node.arguments.length === 0 && report(node),
      CallExpression: (node) => node.callee.name === 'Date' && report(node),
      MemberExpression: (node) => (is(node, 'Date', 'now') || is(node, 'Math', 'random')) && report(node),
      Identifier: (node) => ['crypto', 'performance'].includes(node.name) && report(node),
    }
  },
}

const inBraces = (node) => (node?.type === 'JSXExpressionContainer' ? node.expression : node)
const isRaw = (node) =>
  (node?.type === 'Literal' && typeof node.value === 'string' && /\p{L}/u.test(node.value)) ||
  (node?.type === 'TemplateLiteral' && node.quasis.some(({ value }) => /\p{L}/u.test(value.raw)))

const SPOKEN = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-valuetext',
])

/** What a person reads or hears comes from the words files: here also in attributes and in `{'…'}`. */
const noRawWords = {
  meta: { type: 'problem', messages: { found: 'words live in locales: ask for them by key' }, schema: [] },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'found' })
    return {
      JSXAttribute: (node) => SPOKEN.has(node.name.name) && isRaw(inBraces(node.value)) && report(node),
      JSXExpressionContainer: (node) =>
        ['JSXElement', 'JSXFragment'].includes(node.parent.type) && isRaw(node.expression) && report(node),
    }
  },
}

export default {
  meta: { name: 'alidade' },
  rules: { 'no-arithmetic': noArithmetic, 'no-clock': noClock, 'no-raw-words': noRawWords },
}
