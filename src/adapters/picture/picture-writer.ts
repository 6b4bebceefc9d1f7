import type { PictureWriter } from '../../core/ports.ts'
import { svgText } from '../../core/report/svg.ts'
import { drawOn } from './canvas.ts'
import { printedInk } from './inks.ts'

/** Pictures for slides, on white, in the inks of the printed report. */
export function createPictureWriter(): PictureWriter {
  return {
    svg: (drawing, words) => svgText(drawing, { ink: printedInk, ...words }),
    png: async (drawing, width) => {
      await document.fonts.ready
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = Math.round((width * drawing.height) / drawing.width)
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('no canvas')
      drawOn(context, drawing, width / drawing.width)
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
      if (blob === null) throw new Error('no picture')
      return new Uint8Array(await blob.arrayBuffer())
    },
  }
}
