/** Every words file with its address in the build. The files stay JSON beside the program. */
const urls = import.meta.glob<string>('/locales/*/**/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Reads one words file by its path under `locales`, without ending. Throws where it is not there. */
export async function readJson(path: string): Promise<unknown> {
  const url = urls[`/locales/${path}.json`]
  if (url === undefined) throw new Error(`no words file ${path}`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`words file ${path}: ${response.status}`)
  return response.json()
}
