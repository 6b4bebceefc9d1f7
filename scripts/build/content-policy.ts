import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { headersFile, nginxFile } from './headers.ts'

/** What a page of this app may do; everything else is forbidden, above all to talk to anyone. */
const POLICY = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'alidade',
}

/** A policy as browsers read it. */
export function policyText(rules: Readonly<Record<string, string>>): string {
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** Writes the content policy into built pages, with the hash of each inline script. Dev pages go without. */
export function contentPolicy(): Plugin {
  let written = ''
  return {
    name: 'alidade-content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '')
        const hashes = inline.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
        const policy = policyText({ 'script-src': ["'self'", ...hashes].join(' '), ...POLICY })
        written = policy
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
        return html.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n    ${meta}`)
      },
    },
    // For hosts that read them: the same policy as headers, with what only a header can say.
    generateBundle: {
      order: 'post',
      handler() {
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(written) })
        this.emitFile({ type: 'asset', fileName: 'nginx-headers.conf', source: nginxFile(written) })
      },
    },
  }
}
