import type { Ink } from '../../core/report/drawing.ts'

const MARKS = ['#00326e', '#841d3d', '#4c610b', '#b37413', '#007698']
const INKS = {
  ink: '#18222e',
  soft: '#3c4753',
  tick: '#817a6c',
  line: '#cfc8b8',
  accent: '#0b5a53',
  paper: '#ffffff',
}

/** The colour of an ink on white paper; contrast figures stand in docs/look.md. */
export function printedInk(ink: Ink): string {
  if (ink in INKS) return INKS[ink as keyof typeof INKS]
  return MARKS[Number(ink.slice('mark-'.length)) - 1] ?? INKS.ink
}
