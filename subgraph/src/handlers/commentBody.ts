import { Bytes } from '@graphprotocol/graph-ts'
import { CommentBody } from '../../generated/schema'
import { Photographs } from '../body/photographs'
import { readBody } from '../body/read'
import { bodyOwner } from '../body/source'

export function handleCommentBody(data: Bytes): void {
  const fields = readBody(data, 'comment')
  if (fields === null) return
  const lang = fields.text('lang')
  const text = fields.text('text')
  if (lang === null || text === null) return

  const body = new CommentBody(bodyOwner())
  body.lang = lang
  body.text = text
  const photographs = new Photographs(fields)
  body.images = photographs.cids
  body.imageAlts = photographs.alts
  body.save()
}
