import type { Page } from '@playwright/test'

/** What a camera wrote beside the picture, and what must not leave the browser. */
export const EXIF_SECRET = 'GPS 56.0153 N 92.8932 E'

/** Start of image; the rest of a JPEG's segments may follow in any order. */
const SOI_BYTES = 2
const APP1 = [0xff, 0xe1]

/** A JPEG as a camera makes it: a picture, and beside it where it was taken. */
export async function photograph(page: Page): Promise<Buffer> {
  const picture = Buffer.from(await page.evaluate(drawJpeg), 'base64')
  const payload = Buffer.from(`Exif\0\0${EXIF_SECRET}`, 'latin1')
  const segment = Buffer.from([...APP1, 0, payload.length + 2, ...payload])
  return Buffer.concat([picture.subarray(0, SOI_BYTES), segment, picture.subarray(SOI_BYTES)])
}

/** Runs inside of the page. */
function drawJpeg(): string {
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 480
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('There is no canvas')
  pen.fillStyle = '#777'
  pen.fillRect(0, 0, 640, 480)
  pen.fillStyle = '#222'
  pen.beginPath()
  pen.ellipse(320, 300, 160, 60, 0, 0, 7)
  pen.fill()
  return canvas.toDataURL('image/jpeg').split(',')[1] ?? ''
}
