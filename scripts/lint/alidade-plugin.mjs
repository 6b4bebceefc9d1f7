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

const LEAVING = new Set(['assign', 'replace'])
const REQUESTS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'sendBeacon',
])
const WINDOWS = new Set(['window', 'globalThis', 'self', 'document', 'top', 'parent'])
const AHEAD = /\b(?:prefetch|preconnect|dns-prefetch|prerender)\b/
const OUTSIDE = /^\s*(?:[a-z][a-z\d+.-]*:)?\/\//i

/** `location`, `window.location`, `document.location`. */
const isLocation = (node) =>
  (node?.type === 'Identifier' && node.name === 'location') ||
  (node?.type === 'MemberExpression' && node.property.name === 'location' && WINDOWS.has(node.object.name))
const isOpen = (node) =>
  node.type === 'MemberExpression' && WINDOWS.has(node.object.name) && node.property.name === 'open'
const textOf = (node) => {
  const value = inBraces(node)
  if (value?.type === 'Literal') return String(value.value)
  return value?.type === 'TemplateLiteral' ? (value.quasis[0]?.value.raw ?? '') : ''
}
const PEERS = new Set(['RTCPeerConnection', 'webkitRTCPeerConnection'])

/** A content policy does not stop a page from going elsewhere, or from calling a peer: so no code of ours does. */
const noWayOut = {
  meta: {
    type: 'problem',
    messages: { found: 'nothing leaves the page: links to other sites go through ui/outward-link.tsx' },
    schema: [],
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'found' })
    const attribute = (node, name) => node.name.name === name
    return {
      AssignmentExpression: ({ left }) => {
        if (isLocation(left)) return report(left)
        const member = left.type === 'MemberExpression' ? left : null
        if (member !== null && isLocation(member.object) && member.property.name !== 'hash') report(left)
      },
      CallExpression: ({ callee }) => {
        if (
          callee.type === 'MemberExpression' &&
          isLocation(callee.object) &&
          LEAVING.has(callee.property.name)
        )
          report(callee)
        if (isOpen(callee)) report(callee)
      },
      Identifier: (node) => PEERS.has(node.name) && report(node),
      JSXAttribute: (node) => {
        if (attribute(node, 'ping')) report(node)
        if (attribute(node, 'rel') && AHEAD.test(textOf(node.value))) report(node)
        const leads = ['href', 'src', 'action', 'formAction', 'xlinkHref'].some((name) =>
          attribute(node, name),
        )
        const linkOut = node.parent.name.name === 'OutwardLink'
        if (leads && !linkOut && OUTSIDE.test(textOf(node.value))) report(node)
      },
    }
  },
}

/** Whatever asks for something by an address has one home, which reads only what comes with the program. */
const noRequest = {
  meta: {
    type: 'problem',
    messages: { found: 'requests have one home, src/adapters/own-files.ts' },
    schema: [],
  },
  create(context) {
    return {
      Identifier: (node) => REQUESTS.has(node.name) && context.report({ node, messageId: 'found' }),
    }
  },
}

export default {
  meta: { name: 'alidade' },
  rules: {
    'no-arithmetic': noArithmetic,
    'no-clock': noClock,
    'no-raw-words': noRawWords,
    'no-way-out': noWayOut,
    'no-request': noRequest,
  },
}
