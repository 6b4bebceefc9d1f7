/** What a host adds to every answer: what a page cannot say of itself. */
const ALWAYS: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  ],
]
const POLICY = 'Content-Security-Policy'

/** Beyond the page's own policy: nobody shows it inside another page. A meta tag cannot say that. */
const PAGE_ONLY = "frame-ancestors 'none'"

/** For scripts that run as workers: the page's policy does not hold for those, theirs comes with their own answer. */
const WORKER = "default-src 'none'; script-src 'self'; connect-src 'self'"

type Header = readonly [name: string, value: string]

interface Place {
  readonly path: string
  readonly headers: readonly Header[]
}

/** The headers of each part of a built site, from the policy that its page bears. */
export function headersFor(policy: string): readonly Place[] {
  const page: readonly Header[] = [
    [POLICY, `${policy}; ${PAGE_ONLY}`],
    ['Cache-Control', 'no-cache'],
  ]
  return [
    { path: '/*', headers: ALWAYS },
    { path: '/', headers: page },
    { path: '/index.html', headers: page },
    {
      path: '/sw.js',
      headers: [
        [POLICY, WORKER],
        ['Cache-Control', 'no-cache'],
      ],
    },
    {
      path: '/assets/*',
      headers: [
        [POLICY, WORKER],
        ['Cache-Control', 'public, max-age=31536000, immutable'],
      ],
    },
  ]
}

/** As Netlify and Cloudflare Pages read it, from the file `_headers` beside the page. */
export function headersFile(policy: string): string {
  return headersFor(policy)
    .map(({ path, headers }) => {
      const lines = headers.map(([name, value]) => `  ${name}: ${value}`)
      return `${path}\n${lines.join('\n')}`
    })
    .join('\n')
    .concat('\n')
}

/** As nginx reads it: a file to include in a `server` block. nginx forgets outer headers where a place has its own. */
export function nginxFile(policy: string): string {
  const [all, ...places] = headersFor(policy)
  const lines = (headers: readonly Header[], indent: string) =>
    headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
  const everywhere = all?.headers ?? []
  return [
    ...lines(everywhere, ''),
    ...places
      .filter(({ path }) => path !== '/')
      .map(({ path, headers }) => {
        const place = path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`
        return `location ${place} {\n${lines(everywhere.concat(headers), '  ').join('\n')}\n}`
      }),
    '',
  ].join('\n')
}
