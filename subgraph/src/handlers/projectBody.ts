import { Bytes } from '@graphprotocol/graph-ts'
import { ProjectBody } from '../../generated/schema'
import { Photographs } from '../body/photographs'
import { readBody } from '../body/read'
import { bodyOwner } from '../body/source'

export function handleProjectBody(data: Bytes): void {
  const fields = readBody(data, 'project')
  if (fields === null) return
  const lang = fields.text('lang')
  const title = fields.text('title')
  const summary = fields.text('summary')
  const description = fields.text('description')
  const category = fields.text('category')
  if (lang === null || title === null || summary === null || description === null || category === null) return

  const body = new ProjectBody(bodyOwner())
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
