import { Bytes } from '@graphprotocol/graph-ts'
import { ProjectBody } from '../../generated/schema'
import { Fields } from '../body/fields'
import { Photographs } from '../body/photographs'

/** Saves a project's body, unless it lacks what every one has. */
export function createProjectBody(owner: Bytes, fields: Fields): void {
  const lang = fields.text('lang')
  const title = fields.text('title')
  const summary = fields.text('summary')
  const description = fields.text('description')
  const category = fields.text('category')
  if (lang === null || title === null || summary === null || description === null || category === null) return

  const body = new ProjectBody(owner)
  body.lang = lang
  body.title = title
  body.summary = summary
  body.description = description
  body.category = category
  body.address = fields.text('address')
  body.proposer = fields.text('proposer')
  const location = fields.object('location')
  if (location !== null) {
    body.latitude = location.degrees('lat', 90)
    body.longitude = location.degrees('lon', 180)
  }
  const photographs = new Photographs(fields)
  body.images = photographs.cids
  body.imageAlts = photographs.alts
  body.save()
}
