import { ethereum } from '@graphprotocol/graph-ts'
import { AnswerPrepared, AppealAnswered, TermsSet } from '../../generated/AppealRegistry/AppealRegistry'
import { handleAnswerPrepared, handleAppealAnswered } from '../../src/handlers/appeals/answers'
import { handleTermsSet } from '../../src/handlers/appeals/filing'
import { decodeData } from './decodeData'

export {
  handleAnswerExtended,
  handleAnswerReturned,
  handleAnswerSigned,
  handleAppealAssigned,
  handleAppealClaimed,
  handleAppealClosed,
  handleAppealConfirmed,
  handleAppealDisputed,
  handleAppealFiled,
  handleAppealForwarded,
  handleAppealJoined,
  handleAppealOverdue,
  handleAppealRegistered,
  handleAppealReopened,
  handleAppealResealed,
  handleAppealWithdrawn,
  handleBodyTombstoned,
  handleClaimOffered,
  handleInformationProvided,
  handleInformationRequested,
} from '../../src/handlers/appealRegistry'

const ANSWER = '(uint256,uint16,uint8,uint8,uint40,uint256,bytes32,address)'

export function handleTermsSetEncoded(event: ethereum.Event): void {
  decodeData(event, '((uint32,uint32,uint32,uint32,uint32,uint32))')
  handleTermsSet(changetype<TermsSet>(event))
}

export function handleAnswerPreparedEncoded(event: ethereum.Event): void {
  decodeData(event, '(' + ANSWER + ')')
  handleAnswerPrepared(changetype<AnswerPrepared>(event))
}

export function handleAppealAnsweredEncoded(event: ethereum.Event): void {
  decodeData(event, '(' + ANSWER + ',uint40)')
  handleAppealAnswered(changetype<AppealAnswered>(event))
}
