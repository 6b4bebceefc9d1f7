/** Tells the test when a page begins to migrate or to import, so that some kills fall right into it. */
export function signals(): void {
  const tell = (what: string) =>
    void (window as unknown as { tell?: (what: string, number: number) => Promise<void> }).tell?.(what, 0)
  // oxlint-disable-next-line typescript/unbound-method -- it is called on its own object below
  const { open } = IDBFactory.prototype
  IDBFactory.prototype.open = function opening(...args) {
    const request = open.apply(this, args)
    request.addEventListener('upgradeneeded', () => tell('migrating'))
    return request
  }
  // oxlint-disable-next-line typescript/unbound-method -- it is called on its own object below
  const { add } = IDBObjectStore.prototype
  IDBObjectStore.prototype.add = function adding(...args) {
    if (this.name === 'assessments') tell('importing')
    return add.apply(this, args)
  }
}
