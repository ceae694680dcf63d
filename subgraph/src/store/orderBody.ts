import { Bytes } from '@graphprotocol/graph-ts'
import { OrderBody } from '../../generated/schema'
import { Fields } from '../body/fields'

/** Saves an order's body, unless it lacks what every one has. */
export function createOrderBody(owner: Bytes, fields: Fields): void {
  const lang = fields.text('lang')
  const number = fields.text('number')
  const date = fields.text('date')
  const title = fields.text('title')
  const text = fields.text('text')
  const budget = fields.wholeNumber('budget')
  if (lang === null || number === null || date === null || title === null || text === null || budget === null) return

  const body = new OrderBody(owner)
  body.lang = lang
  body.number = number
  body.date = date
  body.title = title
  body.text = text
  body.budget = budget
  body.save()
}
