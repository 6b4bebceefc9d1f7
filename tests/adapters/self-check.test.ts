import { IDBFactory } from 'fake-indexeddb'
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { checkPolicy, checkRequests } from '../../src/adapters/self-check/network-check.ts'
import { checkOffline } from '../../src/adapters/self-check/offline-check.ts'
import { checkLasting, checkStorage } from '../../src/adapters/self-check/storage-check.ts'

const SCOPE = 'https://city.example/tools/'
const ORIGIN = 'https://city.example'

it('[SC1] storage that keeps passes and leaves nothing; storage that refuses throws, which counts as failed', async () => {
  const factory = new IDBFactory()
  expect(await checkStorage(factory)).toEqual({ outcome: 'passed' })
  expect(await factory.databases()).toEqual([])
  const refusing = {
    open: () => {
      throw new DOMException('no', 'SecurityError')
    },
    deleteDatabase: factory.deleteDatabase.bind(factory),
  }
  await expect(checkStorage(refusing)).rejects.toThrow()
})

it('[SC1] only a promise to keep passes; anything else is not known', async () => {
  expect(await checkLasting({ persisted: async () => true })).toEqual({ outcome: 'passed' })
  expect(await checkLasting({ persisted: async () => false })).toEqual({ outcome: 'unknown' })
  expect(await checkLasting(undefined)).toEqual({ outcome: 'unknown' })
})

function kept(files: Readonly<Record<string, string>>, active = true) {
  const match = async (url: string) => {
    const body = files[url.replace(SCOPE, '')]
    return body === undefined ? undefined : new Response(body)
  }
  const list = Object.fromEntries(
    ['a.js', 'b.css'].map((name) => [name, createHash('sha256').update(name).digest('hex')]),
  )
  return {
    caches: {
      keys: async () => [`workbox-precache-v2-${SCOPE}`, 'another'],
      open: async (name: string) =>
        (name === 'another' ? { match: async () => undefined } : { match }) as unknown as Cache,
    },
    active: async () => active,
    list: async () => list,
    scope: SCOPE,
  }
}

it('[SC1] what is kept for offline passes only whole and unchanged', async () => {
  expect(await checkOffline(kept({ 'a.js': 'a.js', 'b.css': 'b.css' }))).toEqual({
    outcome: 'passed',
    count: 2,
  })
  expect(await checkOffline(kept({ 'a.js': 'a.js' }))).toEqual({ outcome: 'failed', count: 1 })
  expect(await checkOffline(kept({ 'a.js': 'a.js', 'b.css': 'b.cSs' }))).toEqual({
    outcome: 'failed',
    count: 1,
  })
  expect(await checkOffline(kept({}, false))).toEqual({ outcome: 'unknown' })
  expect(await checkOffline({ ...kept({}), list: async () => ({}) })).toMatchObject({ outcome: 'failed' })
})

it('[SC1] a single request to another origin fails', () => {
  const own = [`${SCOPE}a.js`, `blob:${ORIGIN}/1`, 'data:text/plain,x']
  expect(checkRequests(own, ORIGIN)).toEqual({ outcome: 'passed', count: 3 })
  expect(checkRequests([...own, 'https://elsewhere.example/x'], ORIGIN)).toEqual({
    outcome: 'failed',
    count: 1,
  })
  expect(checkRequests(['http://city.example/a.js'], ORIGIN)).toEqual({ outcome: 'failed', count: 1 })
})

it('[SC1] a page without policy is not probed at all, and one whose browser lets a request pass fails', async () => {
  const asked: string[] = []
  const ask = async (address: string) => void asked.push(address)
  const events = new EventTarget()
  expect(await checkPolicy({ policy: null, events, ask })).toEqual({ outcome: 'failed' })
  expect(await checkPolicy({ policy: "default-src 'none'", events, ask })).toEqual({ outcome: 'failed' })
  expect(asked).toEqual([])
  const policy =
    "default-src 'none'; connect-src 'self'; object-src 'none'; require-trusted-types-for 'script'"
  expect(await checkPolicy({ policy, events, ask })).toEqual({ outcome: 'failed' })
  expect(asked).toEqual(['https://alidade.invalid/'])
})
