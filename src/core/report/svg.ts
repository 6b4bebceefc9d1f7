import type { Drawing, Ink, Shape } from './drawing.ts'

/** The look of a drawing that leaves the app: on white, in the inks of the printed report. */
export interface SvgLook {
  readonly ink: (ink: Ink) => string
  readonly title: string
  readonly description: string
  readonly language: string
}

/** A drawing as a self-contained SVG text: no style sheet, no script, nothing fetched. */
export function svgText(drawing: Drawing, look: SvgLook): string {
  const { width, height } = drawing
  const size = `width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" xml:lang="${look.language}">`
  const words = `<title>${escaped(look.title)}</title><desc>${escaped(look.description)}</desc>`
  const ground = `<rect width="${n(width)}" height="${n(height)}" fill="${look.ink('paper')}"/>`
  return `${head}${words}${ground}${drawing.shapes.map((shape) => element(shape, look.ink)).join('')}</svg>\n`
}

function element(shape: Shape, ink: (ink: Ink) => string): string {
  const paint = (stroke: Ink | null, fill: Ink | null, width: number) =>
    `fill="${fill === null ? 'none' : ink(fill)}"${stroke === null ? '' : ` stroke="${ink(stroke)}" stroke-width="${n(width)}"`}`
  switch (shape.kind) {
    case 'line':
      return `<path d="M${n(shape.from.x)} ${n(shape.from.y)}L${n(shape.to.x)} ${n(shape.to.y)}" ${paint(shape.ink, null, shape.width)}/>`
    case 'path': {
      const points = shape.points.map(({ x, y }) => `${n(x)} ${n(y)}`).join('L')
      return `<path d="M${points}${shape.closed ? 'Z' : ''}" ${paint(shape.stroke, shape.fill, shape.width)}/>`
    }
    case 'circle': {
      const dash = shape.dashed ? ` stroke-dasharray="${n(shape.width * 2)} ${n(shape.width * 3)}"` : ''
      return `<circle cx="${n(shape.centre.x)}" cy="${n(shape.centre.y)}" r="${n(shape.radius)}" ${paint(shape.stroke, shape.fill, shape.width)}${dash}/>`
    }
    case 'text': {
      const weight = { label: 450, strong: 620, numeral: 560 }[shape.weight]
      const face = `font-family="Archivo, Arial, sans-serif" font-weight="${weight}" font-size="${n(shape.size)}"`
      return `<text x="${n(shape.at.x)}" y="${n(shape.at.y)}" text-anchor="${shape.anchor}" fill="${ink(shape.ink)}" ${face}>${escaped(shape.text)}</text>`
    }
  }
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Characters that XML gives a meaning are escaped; those that XML 1.0 forbids are left out. */
function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text
    .toWellFormed()
    .replace(/[&<>"]/g, (character) => names[character] ?? '')
    .replace(/[^\P{C}\t\n\r\u200c\u200d]/gu, '')
}
