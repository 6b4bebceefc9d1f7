/** What a line or a text is drawn for; each renderer owns the colour that it stands for. */
export type Ink = 'ink' | 'soft' | 'tick' | 'line' | 'accent' | 'paper' | `mark-${number}`

export interface Point {
  readonly x: number
  readonly y: number
}

/** The few shapes that every renderer (PDF, SVG, picture) can draw. Lengths are units of the drawing. */
export type Shape =
  | {
      readonly kind: 'line'
      readonly from: Point
      readonly to: Point
      readonly ink: Ink
      readonly width: number
    }
  | {
      readonly kind: 'path'
      readonly points: readonly Point[]
      readonly closed: boolean
      readonly stroke: Ink | null
      readonly fill: Ink | null
      readonly width: number
    }
  | {
      readonly kind: 'circle'
      readonly centre: Point
      readonly radius: number
      readonly stroke: Ink | null
      readonly fill: Ink | null
      readonly width: number
      readonly dashed: boolean
    }
  | {
      readonly kind: 'text'
      readonly at: Point
      readonly text: string
      readonly size: number
      readonly weight: 'label' | 'strong' | 'numeral'
      readonly anchor: 'start' | 'middle' | 'end'
      readonly ink: Ink
    }

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

export function line(from: Point, to: Point, ink: Ink, width: number): Shape {
  return { kind: 'line', from, to, ink, width }
}

export function moved(point: Point, x: number, y: number): Point {
  return { x: point.x + x, y: point.y + y }
}
