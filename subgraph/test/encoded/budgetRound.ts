import { ethereum } from '@graphprotocol/graph-ts'
import { RoundSettled } from '../../generated/templates/BudgetRound/BudgetRound'
import { handleRoundSettled } from '../../src/handlers/budgetRound'
import { decodeData } from './decodeData'

export {
  handleBallotCast,
  handleBallotSkipped,
  handleBallotsCast,
  handleEnrolled,
  handleEnrolmentMoved,
  handleEnrolmentSkipped,
  handleRoundCancelled,
  handleTransfer,
} from '../../src/handlers/budgetRound'

export function handleRoundSettledEncoded(event: ethereum.Event): void {
  decodeData(event, '(uint256,uint8[],(uint48,uint48,uint48,uint48,uint48))')
  handleRoundSettled(changetype<RoundSettled>(event))
}
