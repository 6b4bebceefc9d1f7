/** The least that a page with one question can do: five radios that show a choice, and a file to take away. */
const levels = document.querySelector('fieldset')
const shown = document.querySelector('output')

for (const level of ['1', '2', '3', '4', '5']) {
  const label = document.createElement('label')
  const radio = document.createElement('input')
  Object.assign(radio, { type: 'radio', name: 'level', value: level })
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
