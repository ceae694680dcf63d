import {
  budgetRoundAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
  forwarderAbi,
} from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { forwardRequestTypedData } from '@initiative-citizen/contracts/forward-request'
import { ballotTypedData, packBallots } from '@initiative-citizen/contracts/signed-ballot'
import { enrolmentTypedData, packEnrolments } from '@initiative-citizen/contracts/signed-enrolment'
import {
  type Address,
  concat,
  encodeFunctionData,
  getAddress,
  type Hex,
  keccak256,
  pad,
  parseEventLogs,
  toHex,
} from 'viem'
import type { HDAccount } from 'viem/accounts'
import type { Chain } from './Chain.ts'
import { contractWallet, passer } from './contractWallet.ts'

const CHAIN = 31_337
const DAY = 86_400
type Cart = readonly (readonly [project: number, kopecks: bigint])[]

/** Who votes how; numbers are anvil's accounts. */
const [REGISTRAR, TREASURER] = [1, 2]
const [DIRECT, BATCHED, FORWARDED, LOST, FOUND, OWNER, BY_CONTRACT] = [10, 11, 12, 13, 14, 15, 16]

/**
 * Registers people, and holds a round in which ballots come in every way there is: a transaction of one's own, a
 * request through the forwarder, signed in a batch, signed for an ERC-1271 wallet, and from another contract. It is
 * settled in the end. Another round is cancelled.
 * @param digests Bodies that the round names.
 * @returns The settled round.
 */
export async function holdSmallRound(
  chain: Chain,
  book: AddressBook,
  digests: { readonly order: Hex; readonly projects: readonly [Hex, Hex] },
): Promise<Address> {
  const { citizenRegistry, budgetRoundFactory } = book.contracts
  const wallet = await deploy(chain, contractWallet(chain.account(OWNER).address))
  const other = await deploy(chain, passer())
  const residents = [
    ...[DIRECT, BATCHED, FORWARDED, LOST].map((n) => chain.account(n).address),
    wallet,
    other,
  ]
  await chain.send(chain.account(REGISTRAR), citizenRegistry, citizenRegistryAbi, 'registerBatch', [
    residents.map((address, i) => ({ wallet: address, nullifier: keccak256(toHex(i + 1)), district: 1 })),
  ])
  const begun = await chain.now()
  const dates = { enrolmentStart: begun + DAY, votingStart: begun + 2 * DAY, votingEnd: begun + 3 * DAY }
  const terms = {
    ...{ name: 'A small round', symbol: 'SMALL', budget: 100_003, threshold: 1, district: 1, ...dates },
    ...{
      order: digests.order,
      treasury: chain.account(TREASURER).address,
      rule: book.contracts.greedyByRaised,
    },
    projects: [
      { cost: 30_000, body: digests.projects[0] },
      { cost: 90_000, body: digests.projects[1] },
    ],
  }
  const open = (given: unknown) =>
    chain.send(chain.account(TREASURER), budgetRoundFactory, budgetRoundFactoryAbi, 'openRound', [given])
  await open(terms)
  await open({ ...terms, rule: book.contracts.fillToCost })
  const [address, cancelled] = await openedRounds(chain, budgetRoundFactory)
  if (!address || !cancelled) throw new Error('Two rounds were opened')
  await chain.send(chain.account(TREASURER), budgetRoundFactory, budgetRoundFactoryAbi, 'cancelRound', [
    cancelled,
    1,
  ])

  const round = new Round(chain, book, address)
  await chain.until(dates.enrolmentStart)
  await round.enrolAll(wallet, other)
  await chain.until(dates.votingStart)
  await round.castAll(wallet, other)
  await chain.until(dates.votingEnd)
  await chain.send(chain.account(DIRECT), address, budgetRoundAbi, 'settle', [[1, 0]])
  return address
}

class Round {
  readonly #chain: Chain
  readonly #book: AddressBook
  readonly #address: Address

  constructor(chain: Chain, book: AddressBook, address: Address) {
    this.#chain = chain
    this.#book = book
    this.#address = address
  }

  async enrolAll(wallet: Address, other: Address): Promise<void> {
    const chain = this.#chain
    const enrol = encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrol' })
    await chain.sendData(chain.account(DIRECT), this.#address, enrol)
    await this.#forward(chain.account(FORWARDED), enrol)
    await chain.sendData(chain.account(BY_CONTRACT), other, concat([pad(this.#address), enrol]))
    const termsHash = await chain.client.readContract({
      ...{ address: this.#address, abi: budgetRoundAbi, functionName: 'termsHash' },
    })
    const sign = (n: number) => chain.account(n).signTypedData(enrolmentTypedData(termsHash, this.#where()))
    await this.#call('enrolFor', [wallet, await sign(OWNER)])
    await this.#call('enrolBatch', [packEnrolments([await sign(BATCHED), await sign(LOST)])])

    const { citizenRegistry } = this.#book.contracts
    const found = chain.account(FOUND).address
    await chain.send(chain.account(REGISTRAR), citizenRegistry, citizenRegistryAbi, 'rebind', [
      keccak256(toHex(4)),
      found,
    ])
    await this.#call('moveEnrolment', [chain.account(LOST).address, found])
  }

  async castAll(wallet: Address, other: Address): Promise<void> {
    const chain = this.#chain
    const step = BigInt(
      await chain.client.readContract({ address: this.#address, abi: budgetRoundAbi, functionName: 'step' }),
    )
    const cast = (cart: Cart) =>
      encodeFunctionData({ abi: budgetRoundAbi, functionName: 'castBallot', args: [toLines(cart)] })
    await chain.sendData(chain.account(DIRECT), this.#address, cast([[0, 9_000n]]))
    await this.#forward(chain.account(FORWARDED), cast([[1, 16_000n]]))
    await chain.sendData(chain.account(BY_CONTRACT), other, concat([pad(this.#address), cast([[1, 1_000n]])]))
    const ballots = [
      await this.#sign(BATCHED, 2, [
        [0, 5_000n],
        [1, 11_000n],
      ]),
      await this.#sign(FOUND, 2, [[1, 16_600n]]),
      await this.#sign(DIRECT, 5, [[1, 7_000n]]),
    ]
    await this.#call('castBallots', [packBallots(ballots, step)])
    const cart = [[1, 3_000n]] as const
    const { signature } = await this.#sign(OWNER, 2, cart)
    await this.#call('castBallotFor', [wallet, toLines(cart), 2, signature])
    await chain.sendData(
      chain.account(BATCHED),
      this.#address,
      encodeFunctionData({ abi: budgetRoundAbi, functionName: 'withdrawBallot' }),
    )
  }

  async #sign(n: number, sequence: number, cart: Cart) {
    const lines = cart.map(([project, amount]) => ({ project, amount }))
    const signature = await this.#chain
      .account(n)
      .signTypedData(ballotTypedData({ sequence, lines }, this.#where()))
    return { sequence, lines, signature }
  }

  async #forward(account: HDAccount, data: Hex): Promise<void> {
    const { forwarder } = this.#book.contracts
    const { client } = this.#chain
    const nonce = await client.readContract({
      ...{ address: forwarder, abi: forwarderAbi, functionName: 'nonces', args: [account.address] },
    })
    const deadline = (await this.#chain.now()) + DAY
    const request = {
      from: account.address,
      to: this.#address,
      value: 0n,
      gas: 1_000_000n,
      nonce,
      deadline,
      data,
    }
    const typed = forwardRequestTypedData(request, { forwarder, chainId: CHAIN })
    const signature = await account.signTypedData(typed)
    const { nonce: _signedOnly, ...sent } = request
    await this.#chain.send(this.#chain.account(0), forwarder, forwarderAbi, 'execute', [
      { ...sent, signature },
    ])
  }

  /** Sent by nobody in particular. */
  #call(functionName: string, args: readonly unknown[]): Promise<void> {
    return this.#chain.send(this.#chain.account(0), this.#address, budgetRoundAbi, functionName, args)
  }

  #where() {
    return { address: this.#address, chainId: CHAIN }
  }
}

async function deploy(chain: Chain, code: Hex): Promise<Address> {
  const address = await chain.sendData(chain.account(0), null, code)
  if (!address) throw new Error('Nothing was deployed')
  return getAddress(address)
}

async function openedRounds(chain: Chain, factory: Address): Promise<Address[]> {
  const logs = await chain.client.getLogs({ address: factory, fromBlock: 0n })
  return parseEventLogs({ abi: budgetRoundFactoryAbi, logs, eventName: 'RoundOpened' }).map(
    ({ args }) => args.round,
  )
}

function toLines(cart: Cart) {
  return cart.map(([project, kopecks]) => ({ project, amount: Number(kopecks) }))
}
