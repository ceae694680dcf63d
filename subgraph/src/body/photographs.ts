import { Fields } from './fields'

/** The photographs beside a body: parallel lists of those that have both. */
export class Photographs {
  cids: string[] = []
  /** What each shows. */
  alts: string[] = []

  constructor(fields: Fields) {
    const images = fields.objects('images')
    for (let i = 0; i < images.length; i++) {
      const cid = images[i].text('cid')
      const alt = images[i].text('alt')
      if (cid === null || alt === null) continue
      this.cids.push(cid)
      this.alts.push(alt)
    }
  }
}
