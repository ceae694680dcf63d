import { Address, BigInt, Value } from '@graphprotocol/graph-ts'
import { OutcomePlace, PiggyBank, Project, Round } from '../../generated/schema'
import { reasonAgainst } from '../decision'
import { outcomePlaceId, projectId } from '../ids'

/**
 * Saves a project's place in the order of a settled round, and on the project whether it was funded.
 * @param place From 1.
 * @param funded What the chain decided.
 * @param left Of the budget, when the project's turn came.
 * @returns What is left of the budget for the next.
 */
export function createOutcomePlace(round: Round, place: i32, number: i32, funded: bool, left: BigInt): BigInt {
  const address = Address.fromBytes(round.id)
  const project = Project.load(projectId(address, number))!
  const raised = PiggyBank.load(project.piggyBank)!.raised
  // gnd's own setter takes false for null.
  project.set('funded', Value.fromBoolean(funded))
  project.save()

  const line = new OutcomePlace(outcomePlaceId(address, place))
  line.outcome = round.id
  line.place = place
  line.project = project.id
  line.raised = raised
  line.cost = project.cost
  line.leftBefore = left
  line.decision = funded ? 'Funded' : reasonAgainst(round, raised, project.cost)
  line.save()
  return funded ? left.minus(project.cost) : left
}
