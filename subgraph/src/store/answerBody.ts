import { Bytes } from '@graphprotocol/graph-ts'
import { AnswerBody } from '../../generated/schema'
import { Fields } from '../body/fields'
import { Photographs } from '../body/photographs'

/** Saves an answer's body, unless it lacks what every one has. */
export function createAnswerBody(owner: Bytes, fields: Fields): void {
  const lang = fields.text('lang')
  const text = fields.text('text')
  if (lang === null || text === null) return

  const body = new AnswerBody(owner)
  body.answer = body.id
  body.lang = lang
  body.text = text
  const photographs = new Photographs(fields)
  body.images = photographs.cids
  body.imageAlts = photographs.alts
  body.save()
}
