import { Bytes } from '@graphprotocol/graph-ts'
import { AppealBody } from '../../generated/schema'
import { Fields } from '../body/fields'
import { Photographs } from '../body/photographs'

// What is searched is no longer than the schema of bodies has it. A hostile text of 256 KiB makes three quarters of the
// megabyte of search words that PostgreSQL takes, and where it takes no more, the index stops.
const TITLE = 120
const TEXT = 10000
const ADDRESS = 200

/** Saves an appeal's body, unless it lacks what every one has. */
export function createAppealBody(owner: Bytes, fields: Fields): void {
  const lang = fields.text('lang')
  const title = fields.optionalText('title', TITLE)
  const text = fields.optionalText('text', TEXT)
  const address = fields.optionalText('address', ADDRESS)
  if (lang === null || title === null || text === null || address === null) return

  const body = new AppealBody(owner)
  body.appeal = body.id
  body.lang = lang
  body.title = title
  body.text = text
  if (address.length > 0) body.address = address
  const location = fields.object('location')
  if (location !== null) {
    const latitude = location.millionths('lat', 90)
    const longitude = location.millionths('lon', 180)
    // Half a place is none.
    if (latitude !== null && longitude !== null) {
      body.set('latitudeE6', latitude)
      body.set('longitudeE6', longitude)
    }
  }
  const photographs = new Photographs(fields)
  body.images = photographs.cids
  body.imageAlts = photographs.alts
  body.sealed = fields.object('seal') !== null
  body.save()
}
