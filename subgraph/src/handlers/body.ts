import { Bytes } from '@graphprotocol/graph-ts'
import { readBody } from '../body/read'
import { bodyKind, bodyOwner } from '../body/source'
import { createAnswerBody } from '../store/answerBody'
import { createAppealBody } from '../store/appealBody'
import { createCommentBody } from '../store/commentBody'
import { createOrderBody } from '../store/orderBody'
import { createProjectBody } from '../store/projectBody'

/** All bodies in one data source: builders compile each of them anew, which takes longer than all else. */
export function handleBody(data: Bytes): void {
  const kind = bodyKind()
  const fields = readBody(data, kind)
  if (fields === null) return
  const owner = bodyOwner()
  if (kind == 'project') createProjectBody(owner, fields)
  else if (kind == 'order') createOrderBody(owner, fields)
  else if (kind == 'appeal') createAppealBody(owner, fields)
  else if (kind == 'answer') createAnswerBody(owner, fields)
  else createCommentBody(owner, fields)
}
