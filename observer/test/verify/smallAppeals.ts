import { appealRegistryAbi, departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { type Answer, answerTypedData } from '@initiative-citizen/contracts/answer'
import { type Address, type Hex, keccak256, parseEventLogs, toHex, zeroHash } from 'viem'
import type { HDAccount } from 'viem/accounts'
import type { Chain } from './Chain.ts'

const DAY = 86_400
const DEPARTMENT = 1
const [ESTABLISHMENT, DISPATCHER, SUPERVISOR, MODERATOR, HEAD, OFFICER] = [3, 4, 5, 6, 7, 8]
const [AUTHOR, NEIGHBOUR] = [10, 11]
const SPANS = {
  ...{ registration: 3 * DAY, forwarding: 7 * DAY, answer: 30 * DAY },
  ...{ extension: 30 * DAY, verdict: 14 * DAY, supervision: 5 * DAY },
}

/** Bodies of appeals, uploaded already. */
export interface AppealDigests {
  readonly appeal: Hex
  /** To be erased. */
  readonly insult: Hex
  readonly answer: Hex
  readonly comment: Hex
}

/**
 * Opens two departments, and leaves appeals in the states that there are: confirmed, reopened and overdue, disputed
 * again and upheld, withdrawn, with the author to answer, and filed by telephone with a body that is erased.
 */
export async function liveAppeals(chain: Chain, book: AddressBook, digests: AppealDigests): Promise<void> {
  const city = new Appeals(chain, book, digests)
  await city.open()
  const [confirmed, disputed, withdrawn, asked] = await city.file(4)
  const phoned = await city.fileFor()
  if (!confirmed || !disputed || !withdrawn || !asked || !phoned) throw new Error('Five appeals were filed')
  await city.by(AUTHOR, 'withdraw', withdrawn)
  await city.by(MODERATOR, 'entomb', phoned, digests.insult, 2, 1, zeroHash)
  for (const appeal of [confirmed, disputed, asked]) await city.by(DISPATCHER, 'register', appeal, DEPARTMENT)
  await city.by(HEAD, 'forward', asked, 2, 0)
  await city.by(SUPERVISOR, 'assign', asked, chain.account(SUPERVISOR).address)
  await city.by(SUPERVISOR, 'requestInformation', asked, digests.comment)
  for (const appeal of [confirmed, disputed])
    await city.by(HEAD, 'assign', appeal, chain.account(OFFICER).address)
  await city.by(NEIGHBOUR, 'join', disputed)
  await city.answerAtOnce(confirmed, 0)
  await city.by(AUTHOR, 'confirm', confirmed, 5, 4, 3)
  await city.answerInTurn(disputed, 0)
  await city.by(AUTHOR, 'dispute', disputed, 0, digests.comment)
  await chain.until((await chain.now()) + 31 * DAY)
  await city.by(NEIGHBOUR, 'markOverdue', disputed)
  await city.by(NEIGHBOUR, 'markOverdue', phoned)
  await city.answerAtOnce(disputed, 1)
  await city.by(AUTHOR, 'dispute', disputed, 1, zeroHash)
  await city.by(SUPERVISOR, 'uphold', disputed, digests.comment)
}

class Appeals {
  readonly #chain: Chain
  readonly #registry: Address
  readonly #departments: Address
  readonly #digests: AppealDigests

  constructor(chain: Chain, { contracts }: AddressBook, digests: AppealDigests) {
    this.#chain = chain
    this.#registry = contracts.appealRegistry
    this.#departments = contracts.departmentRegistry
    this.#digests = digests
  }

  async open(): Promise<void> {
    const account = (n: number) => this.#chain.account(n).address
    await this.#found('openDepartment', 0, 'Roads', 'R', 1, 1n)
    await this.#found('openDepartment', 0, 'Inspection', 'I', 1, 1n)
    for (const officer of [HEAD, OFFICER]) await this.#found('appointOfficer', DEPARTMENT, account(officer))
    await this.#found('appointOfficer', 2, account(SUPERVISOR))
    await this.#found('appointHead', DEPARTMENT, account(HEAD))
    await this.by(ESTABLISHMENT, 'setTerms', 1, SPANS)
  }

  /** The author's first appeals of the day. */
  async file(count: number): Promise<bigint[]> {
    for (let n = 0; n < count; n++) await this.by(AUTHOR, 'file', this.#filing(this.#digests.appeal))
    return this.#filed()
  }

  async fileFor(): Promise<bigint | undefined> {
    await this.by(
      DISPATCHER,
      'fileFor',
      this.#filing(this.#digests.insult),
      1,
      keccak256(toHex('code', { size: 32 })),
    )
    return (await this.#filed()).at(-1)
  }

  /** Calls the registry of appeals. */
  by(account: number, functionName: string, ...args: readonly unknown[]): Promise<void> {
    return this.#chain.send(
      this.#chain.account(account),
      this.#registry,
      appealRegistryAbi,
      functionName,
      args,
    )
  }

  async answerAtOnce(appeal: bigint, round: number): Promise<void> {
    const answer = this.#answer(appeal, round)
    await this.by(NEIGHBOUR, 'answer', answer, [
      await this.#sign(OFFICER, answer),
      await this.#sign(HEAD, answer),
    ])
  }

  async answerInTurn(appeal: bigint, round: number): Promise<void> {
    const answer = this.#answer(appeal, round)
    for (const signer of [OFFICER, HEAD])
      await this.by(signer, 'signAnswer', answer, await this.#sign(signer, answer))
  }

  #answer(appeal: bigint, round: number): Answer {
    const preparer = this.#chain.account(OFFICER).address
    const { answer: digest } = this.#digests
    return {
      appeal,
      department: DEPARTMENT,
      round,
      outcome: 0,
      plannedFor: 0,
      duplicateOf: 0n,
      digest,
      preparer,
    }
  }

  async #sign(signer: number, answer: Answer): Promise<{ signer: Address; signature: Hex }> {
    const account: HDAccount = this.#chain.account(signer)
    const typed = answerTypedData(answer, { address: this.#registry, chainId: 31_337 })
    return { signer: account.address, signature: await account.signTypedData(typed) }
  }

  #filing(digest: Hex) {
    return { kind: 1, district: 1, category: 7, visibility: 0, digest }
  }

  async #filed(): Promise<bigint[]> {
    const logs = await this.#chain.client.getLogs({ address: this.#registry, fromBlock: 0n })
    const filed = parseEventLogs({ abi: appealRegistryAbi, logs, eventName: 'AppealFiled' })
    return filed.map(({ args }) => args.appeal)
  }

  #found(functionName: string, ...args: readonly unknown[]): Promise<void> {
    const establishment = this.#chain.account(ESTABLISHMENT)
    return this.#chain.send(establishment, this.#departments, departmentRegistryAbi, functionName, args)
  }
}
