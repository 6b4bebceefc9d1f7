// @ts-nocheck
// Runs in the page, before and without the program: where nothing is drawn after something went wrong, it shows the panel
// of the last resort, and hands out what storage holds in the form of `core/exchange/collection.ts`.
;(function () {
  const root = document.documentElement
  const WAIT = 1500
  const PATIENCE = 4000

  function show() {
    if (root.className === 'unsupported' || document.querySelector('#root main')) return
    const template = document.getElementById('last-resort')
    if (!template) return
    const panels = [...template.content.children]
    const wanted = [
      root.getAttribute('data-language'),
      ...navigator.languages.map((tag) => tag.split('-')[0]),
    ]
    const spoken = wanted.map((id) => panels.find((panel) => panel.dataset.language === id))
    const panel = spoken.find((one) => one) || panels[0]
    root.lang = panel.lang
    root.classList.add('stopped')
    panel.id = 'stopped'
    // In its own place, so that a program that comes after all can hide it; and once only.
    template.replaceWith(panel)
  }

  function look() {
    setTimeout(show, WAIT)
  }

  function opened() {
    return new Promise((resolve) => {
      setTimeout(resolve, PATIENCE, null)
      const request = indexedDB.open('__KEPT_AS__')
      // There is none: it must not be made here.
      request.onupgradeneeded = () => request.transaction.abort()
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => resolve(null)
    }).catch(() => null)
  }

  function rowsOf(database, name) {
    return new Promise((resolve) => {
      const request = database.transaction(name).objectStore(name).getAll()
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => resolve([])
    }).catch(() => [])
  }

  function written() {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith('__KEPT_AS__.pending.'))
      return keys.flatMap((key) => JSON.parse(localStorage.getItem(key)))
    } catch {
      return []
    }
  }

  async function everything() {
    const database = await opened()
    const rows = (name) => (database ? rowsOf(database, name) : [])
    const [records, answers, packs] = [await rows('assessments'), await rows('answers'), await rows('packs')]
    const pending = written()
    const born = pending.filter(({ kind }) => kind === 'create').map(({ stored }) => stored)
    const kept = records.map(({ id, record }) => ({
      record,
      answers: answers.filter((one) => one.assessment === id).map((one) => one.answer),
    }))
    const all = [...kept, ...born].filter(({ record }) => record && record.version === 1)
    const writtenBy = 'alidade __VERSION__'
    const writtenAt = new Date().toISOString()
    const assessments = all.map(({ record, answers: said }) =>
      Object.assign({}, record.more, record.request ? { request: record.request } : {}, {
        format: 'alidade-assessment',
        formatVersion: 1,
        writtenBy,
        writtenAt,
        instrument: record.instrument,
        assessment: record.assessment,
        answers: said,
      }),
    )
    const others = records.filter(({ record }) => !record || record.version !== 1)
    const unreadable = [...others, ...pending.filter(({ kind }) => kind !== 'create')]
    const collection = {
      format: 'alidade-collection',
      formatVersion: 1,
      writtenBy,
      writtenAt,
      assessments,
      packs: packs.map(({ file }) => file),
      ...(unreadable.length ? { unreadable } : {}),
    }
    const single = assessments.length === 1 && packs.length === 0 && unreadable.length === 0
    const nothing = assessments.length + packs.length + unreadable.length === 0
    return { count: assessments.length, nothing, single, file: single ? assessments[0] : collection }
  }

  async function save(panel) {
    const { count, nothing, single, file } = await everything()
    const name = `alidade-${new Date().toISOString().slice(0, 10)}.alidade${single ? '' : '-collection'}.json`
    const status = panel.querySelector('[role=status]')
    const told = (key) => status.getAttribute(`data-keeping-${key}`)
    if (nothing) {
      status.textContent = told('nothing')
      return
    }
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' }))
    link.download = name
    link.click()
    const sentence = told(count === 1 ? 'handed_one' : 'handed_other')
    status.textContent = sentence.replace('{{file}}', name).replace('{{count}}', String(count))
  }

  addEventListener('error', look, true)
  addEventListener('unhandledrejection', look)
  document.addEventListener('click', (event) => {
    const button = event.target.closest('#stopped [data-do]')
    if (!button) return
    if (button.dataset.do === 'reload') location.reload()
    else void save(document.getElementById('stopped'))
  })
})()
