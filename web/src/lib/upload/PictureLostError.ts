/** A draft's picture is not in the browser any more. */
export class PictureLostError extends Error {
  override readonly name = 'PictureLostError'

  constructor(cid: string) {
    super(`Picture ${cid} is not in this browser any more.`)
  }
}
