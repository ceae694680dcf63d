/** Each sort of difference, in a sentence. Pages translate by the code. */
export const DIFFERENCES = {
  wrongChain: 'The RPC is of another chain than the deployment',
  noContract: 'There is no contract at an address of the deployment',
  otherWiring: 'A contract names another contract than the deployment',
  otherBlock: 'Two RPCs tell different blocks',
  otherLogs: 'Two RPCs tell different logs',

  blockNotItsHash: "A block's fields do not give its hash",
  receiptsNotTheBlocks: "The receipts do not give the block's receipts root",
  transactionsNotTheBlocks: "The transactions do not give the block's transactions root",
  logNotInReceipt: 'The receipts do not hold a log that was told',
  logWithheld: 'The receipts hold a log that was not told',
  logUnreadable: "A log does not fit its contract's interface",
  logRepeated: 'A log was told twice',

  peopleCount: 'The count of people is not that of the registrations',
  indexGap: 'An index was left out or given twice',
  nullifierTwice: 'One nullifier was registered twice',
  walletTwice: 'One wallet was registered twice',
  citizenState: "A citizen's state is not what the events give",
  registerChange: 'A change of the register that its state does not allow',
  moreThanPopulation: 'More people are registered in a district than live there',

  roundUnknown: 'The factory does not know a round that was opened',
  roundCount: 'The count of rounds is not that of the openings',
  termsDiffer: "A round's terms are not those of its opening",
  termsHashDiffers: 'The hash of the terms is not what the terms give',
  ruleNotAllowed: 'A round was opened under a rule that was not allowed',

  supplyNotBudget: 'The supply of coins is not the budget',
  booksOpen: 'Shares, piggy banks and treasury do not add up to the budget',
  balanceDiffers: 'A balance is not what the transfers give',
  transferUnknown: 'A transfer that no act explains',

  phaseBroken: 'An act outside its phase',
  enrolledCount: 'The count of the enrolled is not that of the enrolments',
  enrolledTwice: 'One citizen enrolled twice',
  enrolledNoResident: 'Somebody enrolled who was no active resident of the district',
  moveNotRebound: 'An enrolment moved to a wallet that was not the same citizen',
  ballotNotEnrolled: 'A ballot of a wallet that is not enrolled',
  ballotSequence: 'A ballot out of its sequence',
  ballotOverShare: 'A ballot of more than a share',
  ballotLines: "A ballot's lines do not ascend, are empty, or name an unknown project",
  ballotStored: 'The stored ballot is not the last one cast',
  tallyDiffers: 'The tally is not the sum of the ballots',

  signatureWrong: 'An act without the signature of its wallet',

  outcomeDiffers: 'The outcome is not what the rule gives',
  orderWrong: 'The outcome was computed in another order than the rule wants',
  booksDiffer: "The round's books are not what the recount gives",
  settledState: 'Settled or cancelled, and the other side says otherwise',

  appealTransition: 'A step that the state of an appeal does not allow',
  appealMover: 'A step by somebody who may not take it',
  appealDeadline: 'A deadline is not what the terms give',
  appealOverdue: 'Said to be overdue before it was',
  appealNumber: "A department's numbers have a gap or repeat",
  appealState: "An appeal's stored state is not what its events give",
  appealFiling: 'An appeal that was filed outside the limits',
  answerHash: "An answer's hash is not that of its content",
  answerSignature: 'An answer without the signature of an officer in charge',
  answerApprovals: 'An answer with too few approvals',
  departmentStep: 'A change of a department that its state does not allow',
  departmentState: "A department's stored state is not what its events give",

  bodyMissing: 'No gateway has a body that the chain names',
  bodyLie: 'A gateway sent other bytes than asked for',
  bodyInvalid: 'A body does not fit its schema',
  bodyErasedServed: 'A gateway still serves a body that was erased',

  subgraphFailed: 'The subgraph does not answer for this block',
  subgraphDiffers: 'The subgraph says something else than the chain',
  subgraphMissing: 'The subgraph lacks what the chain has',
  subgraphExtra: 'The subgraph has what the chain lacks',
} as const

export type DifferenceCode = keyof typeof DIFFERENCES
