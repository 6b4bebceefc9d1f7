import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { programVersion } from './common.ts'

const PANEL = '<!-- last resort -->'
const SCRIPT = '<!-- what to do when nothing starts -->'

/** The texts of the panel: what each part of it says. The screens of the program use the same ones. */
const SAYS = {
  title: 'error.title',
  advice: 'keeping.advice',
  save: 'keeping.saveAll',
  reload: 'error.reload',
} as const

/** What comes of saving, told by the script. */
const TOLD = ['keeping.handed_one', 'keeping.handed_other', 'keeping.nothing'] as const

/**
 * The last resort stands in the page itself, with its words and its small script: it must work where the program, its
 * words or a part of either cannot be had.
 */
export function lastResort(keptAs: string): Plugin {
  return {
    name: 'alidade-last-resort',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replace(PANEL, () => `<template id="last-resort">${panels()}</template>`)
          .replace(SCRIPT, () => `<script>${script(keptAs)}</script>`),
    },
  }
}

function panels(): string {
  return languages().map(panel).join('')
}

function panel({ id, tag }: { readonly id: string; readonly tag: string }): string {
  const texts = textsOf(id)
  const said = (key: string) => escaped(texts[key] ?? fault(`${key} is missing in ${id}`))
  const told = TOLD.map((key) => `data-${key.replace(/\W/g, '-')}="${said(key)}"`).join(' ')
  return (
    `<div class="shell-words" role="main" lang="${tag}" data-language="${id}"><h1>${said(SAYS.title)}</h1><p>${said(SAYS.advice)}</p>` +
    `<p><button type="button" data-do="reload">${said(SAYS.reload)}</button>` +
    `<button type="button" data-do="save">${said(SAYS.save)}</button></p><p role="status" ${told}></p></div>`
  )
}

/** Without its comments: it travels with every visit. */
function script(keptAs: string): string {
  return readFileSync('scripts/build/last-resort.js', 'utf8')
    .replace(/^\s*(\/\/|\/\*\*| \*).*$/gm, '')
    .replace(/\n\s*/g, '\n')
    .replaceAll('__VERSION__', programVersion())
    .replaceAll('__KEPT_AS__', keptAs)
    .trim()
}

function languages() {
  const index = JSON.parse(readFileSync('locales/index.json', 'utf8')) as {
    readonly languages: readonly { readonly id: string; readonly tag: string }[]
  }
  return index.languages
}

function textsOf(language: string): Readonly<Record<string, string>> {
  const read = (name: string) =>
    JSON.parse(readFileSync(`locales/${language}/${name}.json`, 'utf8')) as Record<string, string>
  return { ...read('ui'), ...read('keeping') }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

function fault(message: string): never {
  throw new Error(message)
}
