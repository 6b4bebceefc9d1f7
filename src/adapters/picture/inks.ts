import type { Ink } from '../../core/report/drawing.ts'

const BLACK = '#18222e'
const MARKS = ['#00326e', '#841d3d', '#4c610b', '#b37413', '#007698']
const INKS: Readonly<Record<string, string>> = {
  ink: BLACK,
  soft: '#3c4753',
  tick: '#817a6c',
  line: '#cfc8b8',
  accent: '#0b5a53',
  paper: '#ffffff',
}

/** The colour of an ink on white paper; contrast figures stand in docs/look.md. */
export function printedInk(ink: Ink): string {
  return INKS[ink] ?? MARKS[Number(ink.slice('mark-'.length)) - 1] ?? BLACK
}
