import styles from './drawing-view.module.css'

interface Spot {
  readonly x: number
  readonly y: number
}

/** What a line is drawn for; the theme owns its colour. */
type DrawnInk = 'ink' | 'soft' | 'tick' | 'line' | 'accent' | 'paper' | `mark-${number}`

interface Painted {
  readonly stroke: DrawnInk | null
  readonly fill: DrawnInk | null
  readonly width: number
}

type DrawnShape =
  | {
      readonly kind: 'line'
      readonly from: Spot
      readonly to: Spot
      readonly ink: DrawnInk
      readonly width: number
    }
  | (Painted & { readonly kind: 'path'; readonly points: readonly Spot[]; readonly closed: boolean })
  | (Painted & {
      readonly kind: 'circle'
      readonly centre: Spot
      readonly radius: number
      readonly dashed: boolean
    })
  | {
      readonly kind: 'text'
      readonly at: Spot
      readonly text: string
      readonly size: number
      readonly weight: 'label' | 'strong' | 'numeral'
      readonly anchor: 'start' | 'middle' | 'end'
      readonly ink: DrawnInk
    }

interface DrawingViewProps {
  readonly drawing: {
    readonly width: number
    readonly height: number
    readonly shapes: readonly DrawnShape[]
  }
  /** What those who do not see it are told. */
  readonly label: string
}

/** A drawing made of plain shapes, in the colours of the theme. */
export function DrawingView({ drawing, label }: DrawingViewProps) {
  const { width, height, shapes } = drawing
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {shapes.map((shape, index) => (
        // The list is drawn anew as a whole and never reordered: its places are its keys.
        // oxlint-disable-next-line react/no-array-index-key
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  )
}

function Drawn({ shape }: { readonly shape: DrawnShape }) {
  switch (shape.kind) {
    case 'line':
      return (
        <path
          d={`M${shape.from.x} ${shape.from.y}L${shape.to.x} ${shape.to.y}`}
          stroke={colour(shape.ink)}
          strokeWidth={shape.width}
        />
      )
    case 'path':
      return (
        <path
          d={`M${shape.points.map(({ x, y }) => `${x} ${y}`).join('L')}${shape.closed ? 'Z' : ''}`}
          {...paint(shape)}
        />
      )
    case 'circle':
      return (
        <circle
          cx={shape.centre.x}
          cy={shape.centre.y}
          r={shape.radius}
          strokeDasharray={shape.dashed ? `${shape.width} ${shape.width * 2.5}` : undefined}
          {...paint(shape)}
        />
      )
    case 'text':
      return (
        <text
          className={styles[shape.weight]}
          x={shape.at.x}
          y={shape.at.y}
          fontSize={shape.size}
          textAnchor={shape.anchor}
          fill={colour(shape.ink)}
        >
          {shape.text}
        </text>
      )
  }
}

function paint({ stroke, fill, width }: Painted) {
  return { fill: colour(fill), stroke: colour(stroke), strokeWidth: width }
}

function colour(ink: DrawnInk | null): string {
  if (ink === null) return 'none'
  return `var(--${ink === 'soft' ? 'ink-2' : ink})`
}
