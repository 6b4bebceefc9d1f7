import { chromium } from '@playwright/test'
import { readFileSync } from 'node:fs'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const runs = [['pt',1366,768,'light'],['en',1920,1080,'light'],['es',390,844,'light'],['es',1366,768,'dark'],['en',320,640,'light']]
for (const [l,w,h,theme] of runs) {
  const p = await (await b.newContext({ viewport: { width: w, height: h }, colorScheme: theme })).newPage()
  p.on('console', m => ['error','warning'].includes(m.type()) && console.log(l, m.text())); p.on('pageerror', e => console.log('ERR', e.message))
  await p.addInitScript(l => localStorage.setItem('alidade.settings', JSON.stringify({ language: l, theme: 'system' })), l)
  await p.goto('http://localhost:4304/')
  await p.locator('input[type=file]').first().setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: readFileSync(`/tmp/d-shots/${l}.json`) })
  await p.waitForURL('**/#/public'); await p.waitForTimeout(1500)
  console.log(l, w, await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth, document.title, document.documentElement.scrollHeight]))
  await p.screenshot({ path: `/tmp/d-shots/${l}-${w}-${theme}.png`, fullPage: true })
}
await b.close()
