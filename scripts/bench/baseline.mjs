import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Baseline</title>
  </head>
  <body>
    <fieldset aria-labelledby="question"><legend id="question">Baseline</legend></fieldset>
    <button type="button">File</button>
    <output data-saving="idle"></output>
    <script type="module" src="./baseline.js"></script>
  </body>
</html>
`

/**
 * Writes the page that all times are compared with: the least that a page with one question can do.
 * @param {string} folder
 */
export function writeBaseline(folder) {
  mkdirSync(folder)
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'baseline.js'), `(${script.toString()})()\n`)
}

/** Runs in the page: five radios that show a choice, and a file to take away. */
function script() {
  const levels = document.querySelector('fieldset')
  const shown = document.querySelector('output')
  for (const level of ['1', '2', '3', '4', '5']) {
    const label = document.createElement('label')
    const radio = document.createElement('input')
    Object.assign(radio, { type: 'radio', name: 'level' })
    radio.setAttribute('value', level)
    radio.addEventListener('change', () => {
      shown.dataset.saving = 'saved'
      shown.textContent = level
    })
    label.append(radio, level)
    levels.append(label)
  }
  document.querySelector('button').addEventListener('click', () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([shown.textContent], { type: 'application/pdf' }))
    link.download = 'baseline.pdf'
    link.click()
  })
}
