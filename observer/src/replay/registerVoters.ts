import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Address, encodeFunctionData, type Hex, numberToHex } from 'viem'
import { type City, MAX_TRANSACTION_GAS, signFor } from './City.ts'
import { deliverAll } from './deliverAll.ts'
import { resultOf } from './rpc.ts'
import { voterNullifier, voterWallet } from './voterKey.ts'

/** Pabulib's files name districts by words, if at all; the rounds replayed here are open to every resident. */
const DISTRICT = 1
/** How many more residents the second of two estimates has. */
const PROBES = 10
/** What is left free of a transaction's gas, because estimates are made on an emptier register. */
const SAFETY = 0.95

interface Resident {
  readonly wallet: Address
  readonly nullifier: Hex
  readonly district: number
}

/**
 * Registers every voter by the registrar's own batches, each as large as a transaction can be.
 * @param voters Their ids in the file.
 * @param onProgress Hears how many are registered.
 * @throws When a batch fails on chain.
 */
export async function registerVoters(
  city: City,
  voters: AsyncIterable<string>,
  secret: Hex,
  onProgress: (registered: number) => void,
): Promise<void> {
  const { ledger, book, registrar } = city
  const to = book.contracts.citizenRegistry
  const first = await ledger.client.getTransactionCount({ address: registrar.address })
  let sent = 0
  let registered = 0
  await deliverAll(
    ledger,
    inBatches(voters, secret, await residentsPerTransaction(city, secret)),
    (residents) => {
      const data = encodeFunctionData({
        abi: citizenRegistryAbi,
        functionName: 'registerBatch',
        args: [residents],
      })
      return signFor(city, registrar.signTransaction, {
        to,
        data,
        nonce: first + sent++,
        gas: MAX_TRANSACTION_GAS,
      })
    },
    async (mined) => {
      for (const { item, receipt } of mined) {
        if (!receipt.succeeded) throw new Error(`Registering ${item.length} voters failed: ${receipt.hash}`)
        await giveEther(city, item)
        registered += item.length
      }
      onProgress(registered)
    },
  )
}

/** Only a local chain makes ether out of nothing. */
async function giveEther({ ledger, voterBalance }: City, residents: readonly Resident[]): Promise<void> {
  if (voterBalance === 0n) return
  const balance = numberToHex(voterBalance)
  const answers = await ledger.ask(
    residents.map(({ wallet }) => ({ method: 'anvil_setBalance', params: [wallet, balance] })),
  )
  answers.forEach(resultOf)
}

async function* inBatches(
  voters: AsyncIterable<string>,
  secret: Hex,
  size: number,
): AsyncGenerator<Resident[]> {
  let batch: Resident[] = []
  for await (const voter of voters) {
    batch.push(residentOf(secret, voter))
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function residentOf(secret: Hex, voter: string): Resident {
  return {
    wallet: voterWallet(secret, voter),
    nullifier: voterNullifier(secret, voter),
    district: DISTRICT,
  }
}

async function residentsPerTransaction({ ledger, book, registrar }: City, secret: Hex): Promise<number> {
  const estimate = (count: number) =>
    ledger.client.estimateContractGas({
      account: registrar,
      address: book.contracts.citizenRegistry,
      abi: citizenRegistryAbi,
      functionName: 'registerBatch',
      args: [Array.from({ length: count }, (_, i) => residentOf(secret, `probe ${i}`))],
    })
  const [one, more] = await Promise.all([estimate(1), estimate(1 + PROBES)])
  const each = Number(more - one) / PROBES
  return Math.max(1, Math.floor((Number(MAX_TRANSACTION_GAS) * SAFETY - Number(one)) / each))
}
