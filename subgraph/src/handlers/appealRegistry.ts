// One data source, whose handlers stand where the contract's functions do: in a file for each kind of act.
export {
  handleAnswerPrepared,
  handleAnswerReturned,
  handleAnswerSigned,
  handleAppealAnswered,
} from './appeals/answers'
export { handleAppealClaimed, handleAppealFiled, handleClaimOffered, handleTermsSet } from './appeals/filing'
export {
  handleAppealAssigned,
  handleAppealForwarded,
  handleAppealRegistered,
  handleAppealResealed,
} from './appeals/routing'
export { handleBodyTombstoned } from './appeals/tombstones'
export {
  handleAppealClosed,
  handleAppealConfirmed,
  handleAppealDisputed,
  handleAppealReopened,
} from './appeals/verdicts'
export {
  handleAnswerExtended,
  handleAppealJoined,
  handleAppealOverdue,
  handleAppealWithdrawn,
  handleInformationProvided,
  handleInformationRequested,
} from './appeals/work'
