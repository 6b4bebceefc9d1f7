import type { FileSaver } from '../../core/ports.ts'

/** How long a browser may take to fetch a file that it was handed, in milliseconds. */
const PATIENCE = 60_000

/** Hands files over as downloads. The browser does not say when, or whether, they were written. */
export function createFileSaver(): FileSaver {
  return {
    save: (name, type, content) => {
      const url = URL.createObjectURL(new Blob([content], { type }))
      const link = document.createElement('a')
      link.href = url
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(url), PATIENCE)
    },
  }
}
