/**
 * Puts stores in memory in the place of those of the browser (SPEC PO3), before anything is kept: every adapter then works
 * as always, and what it keeps is gone with the page.
 */
export async function keepInMemory(): Promise<void> {
  await import('fake-indexeddb/auto')
  // The browser is not asked to keep anything, either.
  Object.defineProperty(navigator, 'storage', { value: undefined, configurable: true })
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    Object.defineProperty(globalThis, name, { value: new MemoryStorage(), configurable: true })
  }
}

/** Texts by key, each a property of its own as in a browser's store, so that its keys can be listed. */
class MemoryStorage implements Storage {
  readonly [key: string]: unknown
  get length(): number {
    return Object.keys(this).length
  }
  key(index: number): string | null {
    return Object.keys(this)[index] ?? null
  }
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null
  }
  setItem(key: string, value: string): void {
    Object.defineProperty(this, key, { value, enumerable: true, configurable: true, writable: true })
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key)
  }
  clear(): void {
    for (const key of Object.keys(this)) this.removeItem(key)
  }
}
