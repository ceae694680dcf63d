import { Bytes } from '@graphprotocol/graph-ts'
import { AppealBody } from '../../generated/schema'
import { Photographs } from '../body/photographs'
import { readBody } from '../body/read'
import { bodyOwner } from '../body/source'

// Searched text is kept as short as the schema of bodies has it: PostgreSQL refuses more than a megabyte of search words,
// which a hostile text of 256 KiB comes close to, and then the index would stop.
const TITLE = 120
const TEXT = 10000
const ADDRESS = 200

export function handleAppealBody(data: Bytes): void {
  const fields = readBody(data, 'appeal')
  if (fields === null) return
  const lang = fields.text('lang')
  const title = fields.optionalText('title', TITLE)
  const text = fields.optionalText('text', TEXT)
  const address = fields.optionalText('address', ADDRESS)
  if (lang === null || title === null || text === null || address === null) return

  const body = new AppealBody(bodyOwner())
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
