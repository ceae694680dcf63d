import { Bytes } from '@graphprotocol/graph-ts'
import { AnswerBody } from '../../generated/schema'
import { Photographs } from '../body/photographs'
import { readBody } from '../body/read'
import { bodyOwner } from '../body/source'

export function handleAnswerBody(data: Bytes): void {
  const fields = readBody(data, 'answer')
  if (fields === null) return
  const lang = fields.text('lang')
  const text = fields.text('text')
  if (lang === null || text === null) return

  const body = new AnswerBody(bodyOwner())
  body.answer = body.id
  body.lang = lang
  body.text = text
  const photographs = new Photographs(fields)
  body.images = photographs.cids
  body.imageAlts = photographs.alts
  body.save()
}
