import { describe, expect, it } from 'vitest'
import type { FileDraft, FileFault } from '../../src/core/backup/keeping.ts'
import { backupsOn, shelfInMemory } from '../fixtures/backups.ts'
import { Disk } from '../fixtures/disk.ts'

const AT = '2026-05-11T15:00:00.000Z'
const LATER = '2026-05-11T15:10:00.000Z'
const draft = (text: string, at = AT): FileDraft => ({ text, content: `hash of ${text}`, at })

/** A browser whose person chose the file on this disk. */
async function keeping(disk = new Disk(), shelf = shelfInMemory()) {
  const { backups } = backupsOn(disk, {}, shelf)
  await backups.choose('a', 'recife.alidade.json')
  const write = async (text: string, { over = false, at = AT } = {}) => {
    const written = await backups.write('a', async () => draft(text, at), over)
    return written.ok ? written.value?.file : undefined
  }
  return { disk, shelf, backups, write }
}

describe('a kept file', () => {
  it('[BK5] is written, read back, and only then called written', async () => {
    const { disk, write } = await keeping()
    expect(await write('first')).toEqual({
      name: 'recife.alidade.json',
      writtenAt: AT,
      content: 'hash of first',
      fault: null,
    })
    expect(disk.content).toBe('first')
  })

  it('[BK5] is not called written where the disk holds something else, nor written on without being asked', async () => {
    const { disk, write } = await keeping()
    await write('first')
    disk.garbles = true
    expect(await write('second', { at: LATER })).toMatchObject({ writtenAt: AT, fault: 'not-as-written' })
    disk.garbles = false
    expect(await write('third', { at: LATER })).toMatchObject({ writtenAt: AT, fault: 'not-as-written' })
    expect(await write('third', { at: LATER, over: true })).toMatchObject({ writtenAt: LATER, fault: null })
    expect(disk.content).toBe('third')
  })

  it('[BK5] that another program changed stays as it is until the person says so', async () => {
    const { disk, write } = await keeping()
    await write('first')
    disk.content = 'by another program'
    expect(await write('second', { at: LATER })).toMatchObject({ writtenAt: AT, fault: 'changed-outside' })
    expect(disk.content).toBe('by another program')
    expect(await write('second', { at: LATER, over: true })).toMatchObject({ writtenAt: LATER, fault: null })
    expect(disk.content).toBe('second')
  })

  it('[BK5] that another program changed is noticed even where nothing new is to be written', async () => {
    const { disk, write } = await keeping()
    await write('first')
    disk.content = 'by another program'
    expect(await write('first')).toMatchObject({ fault: 'changed-outside' })
    disk.content = 'first'
    expect(await write('first')).toMatchObject({ fault: null })
  })

  it('[BK5] whose writing was cut off just after it reached the disk is still our own', async () => {
    const { disk, shelf, write } = await keeping()
    await write('first')
    const before = await shelf.read('a')
    await write('second', { at: LATER })
    // The program ended between the disk and the note of it: the note knows what was being written.
    const row = before.ok ? before.value : null
    const now = await shelf.read('a')
    const nextHash = now.ok ? (now.value?.hash ?? null) : null
    await shelf.change('a', (present) => ({ ...(row ?? present!), nextHash }))
    expect(await write('third', { at: LATER })).toMatchObject({ fault: null, writtenAt: LATER })
    expect(disk.content).toBe('third')
  })

  it('that holds everything already is not written again', async () => {
    const { disk, write } = await keeping()
    await write('first')
    await write('first', { at: LATER })
    expect(disk.writes).toBe(1)
  })

  it('of several windows is written by one after the other, each with what storage holds then', async () => {
    const disk = new Disk()
    const shelf = shelfInMemory()
    const one = await keeping(disk, shelf)
    let stored = 'first'
    const write = () => one.backups.write('a', async () => draft(stored), false)
    const both = [write(), write()]
    stored = 'second'
    await Promise.all(both)
    expect(disk.content).toBe('second')
    expect(disk.writes).toBe(1)
  })
})

const FAULTS: readonly (readonly [string, (disk: Disk) => void, FileFault])[] = [
  ['a permission that a reload took away', (disk) => void (disk.permission = 'prompt'), 'permission-needed'],
  ['a permission that was refused', (disk) => void (disk.permission = 'denied'), 'permission-denied'],
  ['a file that was moved or deleted', (disk) => void (disk.content = null), 'file-gone'],
  [
    'a file that cannot be read',
    (disk) => void (disk.failing = { step: 'read', error: 'NotReadableError' }),
    'file-failed',
  ],
  [
    'a file that is locked',
    (disk) => void (disk.failing = { step: 'open', error: 'NoModificationAllowedError' }),
    'file-failed',
  ],
  [
    'a permission that ends while writing',
    (disk) => void (disk.failing = { step: 'write', error: 'NotAllowedError' }),
    'permission-denied',
  ],
  [
    'a full disk',
    (disk) => void (disk.failing = { step: 'write', error: 'QuotaExceededError' }),
    'disk-full',
  ],
  [
    'a disk that is full at the end',
    (disk) => void (disk.failing = { step: 'close', error: 'QuotaExceededError' }),
    'disk-full',
  ],
  [
    'a writing that the browser stops',
    (disk) => void (disk.failing = { step: 'close', error: 'AbortError' }),
    'file-failed',
  ],
]

describe.each(FAULTS)('%s', (_, breaks, fault) => {
  it(`ends as ${fault}, with the file as it was, and mends itself once it is over`, async () => {
    const { disk, shelf, write } = await keeping()
    await write('first')
    breaks(disk)
    const held = disk.content
    expect(await write('second', { at: LATER })).toMatchObject({ writtenAt: AT, fault })
    expect(disk.content).toBe(held)
    expect(disk.writes).toBe(1)
    // What is known of it stands in storage: another window, or this one after a reload, says the same.
    const again = await backupsOn(disk, {}, shelf).backups.list()
    expect(again.ok && again.value[0]?.file?.fault).toBe(fault)
    Object.assign(disk, { failing: null, permission: 'granted', content: held ?? 'first' })
    expect(await write('second', { at: LATER })).toMatchObject({ writtenAt: LATER, fault: null })
    expect(disk.content).toBe('second')
  })
})

it('a writing that fails is given up, so that nothing half-written stays behind', async () => {
  const { disk, write } = await keeping()
  disk.failing = { step: 'write', error: 'QuotaExceededError' }
  await write('first')
  expect(disk.aborts).toBe(1)
})

it('a click asks for the permission again; a refusal changes nothing', async () => {
  const { disk, backups, write } = await keeping()
  disk.permission = 'prompt'
  disk.answer = 'denied'
  expect(await backups.permit('a')).toBe(false)
  expect(await write('first')).toMatchObject({ fault: 'permission-denied', writtenAt: null })
  disk.answer = 'granted'
  expect(await backups.permit('a')).toBe(true)
  expect(await write('first')).toMatchObject({ fault: null })
})

it('a file that is let go of stays on disk and is not written any more', async () => {
  const { disk, backups, write } = await keeping()
  await write('first')
  await backups.release('a')
  expect(await write('second')).toBeUndefined()
  expect(disk.content).toBe('first')
})

it('who closes the dialog keeps what was there', async () => {
  const disk = new Disk()
  const { backups } = backupsOn(disk, { picks: false })
  expect(backups.canKeep).toBe(false)
  expect(await backups.choose('a', 'x.json')).toBeNull()
  expect(await backups.list()).toMatchObject({ ok: true, value: [] })
})

it('the kept file can be read as it is on disk, to be compared', async () => {
  const { disk, backups, write } = await keeping()
  await write('first')
  disk.content = 'by another program'
  expect(await backups.read('a')).toEqual({ ok: true, value: 'by another program' })
  disk.content = null
  expect(await backups.read('a')).toMatchObject({ ok: false, error: { code: 'file-gone' } })
})
