import { ethereum } from '@graphprotocol/graph-ts'
import { RoundOpened } from '../../generated/BudgetRoundFactory/BudgetRoundFactory'
import { handleRoundOpened } from '../../src/handlers/budgetRoundFactory'
import { decodeData } from './decodeData'

export { handleRuleAllowed } from '../../src/handlers/budgetRoundFactory'

export function handleRoundOpenedEncoded(event: ethereum.Event): void {
  decodeData(
    event,
    '(bytes32,address,(string,string,uint48,uint48,uint16,uint48,uint48,uint48,bytes32,address,address,(uint48,bytes32)[]))',
  )
  handleRoundOpened(changetype<RoundOpened>(event))
}
