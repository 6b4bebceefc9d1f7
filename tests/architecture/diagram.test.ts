import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withDiagram } from '../../scripts/diagram.mjs'

it('the diagram of ARCHITECTURE.md shows the arrows as they are (else: npm run diagram)', async () => {
  expect(readFileSync('ARCHITECTURE.md', 'utf8')).toBe(await withDiagram())
}, 60_000)
