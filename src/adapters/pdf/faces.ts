/** The static faces that the report is set in; made by scripts/make-pdf-fonts.sh. */
export type FontFile =
  | 'archivo-wide-560.ttf'
  | 'archivo-450.ttf'
  | 'archivo-620.ttf'
  | 'manuale-400.ttf'
  | 'manuale-650.ttf'
  | 'manuale-italic-400.ttf'
  | 'noto-fallback.ttf'

export type Face = 'wide560' | 'label450' | 'strong620' | 'text400' | 'text650' | 'italic400' | 'fallback'

interface FaceFacts {
  readonly file: FontFile
  /** Name inside the PDF. */
  readonly name: string
  /** Half of ascent minus descent, in em: how far the baseline lies below the middle of a line box. */
  readonly middle: number
}

const ARCHIVO = 0.334
const MANUALE = 0.372

export const FACES: Readonly<Record<Face, FaceFacts>> = {
  wide560: { file: 'archivo-wide-560.ttf', name: 'ArchivoWide-560', middle: ARCHIVO },
  label450: { file: 'archivo-450.ttf', name: 'Archivo-450', middle: ARCHIVO },
  strong620: { file: 'archivo-620.ttf', name: 'Archivo-620', middle: ARCHIVO },
  text400: { file: 'manuale-400.ttf', name: 'Manuale-400', middle: MANUALE },
  text650: { file: 'manuale-650.ttf', name: 'Manuale-650', middle: MANUALE },
  italic400: { file: 'manuale-italic-400.ttf', name: 'Manuale-400-Italic', middle: MANUALE },
  fallback: { file: 'noto-fallback.ttf', name: 'NotoSans-Fallback', middle: 0.388 },
}

export const FACE_NAMES: readonly Face[] = [
  'wide560',
  'label450',
  'strong620',
  'text400',
  'text650',
  'italic400',
  'fallback',
]
