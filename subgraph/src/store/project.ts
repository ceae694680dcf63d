import { Address, BigInt, Bytes } from '@graphprotocol/graph-ts'
import { PiggyBank, Project, Round } from '../../generated/schema'
import { askForBody } from '../body/source'
import { projectId } from '../ids'

/**
 * Saves a project with its empty piggy bank, and asks IPFS for its body.
 * @param account The piggy bank's account.
 */
export function createProject(round: Round, number: i32, cost: BigInt, digest: Bytes, account: Bytes): void {
  const project = new Project(projectId(Address.fromBytes(round.id), number))
  project.round = round.id
  project.number = number
  project.cost = cost
  project.digest = digest
  project.body = project.id
  project.piggyBank = account
  project.save()

  const piggyBank = new PiggyBank(account)
  piggyBank.project = project.id
  piggyBank.raised = BigInt.zero()
  piggyBank.balance = BigInt.zero()
  piggyBank.contributors = 0
  piggyBank.save()

  askForBody('project', project.id, digest)
}
