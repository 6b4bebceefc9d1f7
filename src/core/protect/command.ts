/** What opens a protected file where Alidade is not at hand: the same in every language. */
export function openingCommand(file: string): string {
  return ['age', '-d', '-o', file.replace(/age$/, 'json'), file].join(' ')
}
