import { digestToCid, type RawCid } from '@initiative-citizen/ipfs/cid'
import { digestOf } from '@initiative-citizen/ipfs/digest'
import { MAX_IMAGE_BYTES } from '@initiative-citizen/ipfs/limits'

/** Sides at most this long, in pixels: enough for a whole screen. Smaller ones are tried when the file stays too large. */
const SIDES = [1_600, 1_200, 800]
const QUALITIES = [0.85, 0.7, 0.5]
/** Photographs of this size load quickly on a phone. */
const WANTED_BYTES = 400 * 1024

/** A picture that can be uploaded. */
export interface Picture {
  readonly cid: RawCid
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The file is not a picture that this browser can read. */
export class NotAPictureError extends Error {
  override readonly name = 'NotAPictureError'
}

/**
 * Draws a photograph anew, smaller: what the camera wrote beside it (place, time, device) does not survive that.
 * @throws NotAPictureError
 */
export async function reencode(file: Blob): Promise<Picture> {
  const bitmap = await createImageBitmap(file).catch((cause: unknown) => {
    throw new NotAPictureError('This file is not a picture that the browser can read.', { cause })
  })
  try {
    const blob = await smallest(bitmap)
    const bytes = new Uint8Array(await blob.arrayBuffer())
    return { cid: digestToCid(await digestOf(bytes)), type: blob.type, bytes }
  } finally {
    bitmap.close()
  }
}

async function smallest(bitmap: ImageBitmap): Promise<Blob> {
  let last: Blob | undefined
  for (const side of SIDES) {
    for (const quality of QUALITIES) {
      last = await draw(bitmap, side, quality)
      if (last.size <= WANTED_BYTES) return last
    }
    if (last && last.size <= MAX_IMAGE_BYTES) return last
  }
  throw new NotAPictureError('This picture stays too large however it is drawn.')
}

async function draw(bitmap: ImageBitmap, side: number, quality: number): Promise<Blob> {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new NotAPictureError('This browser cannot draw pictures.')
  // JPEG has no transparency: what would be black is white.
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new NotAPictureError('The picture could not be drawn.'))),
      'image/jpeg',
      quality,
    )
  })
}
