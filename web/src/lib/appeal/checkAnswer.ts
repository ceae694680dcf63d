import { appealRegistryAbi, departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import { answerTypedData } from '@initiative-citizen/contracts/answer'
import { OUTCOMES } from '@initiative-citizen/contracts/appeal-enums'
import {
  type Address,
  encodeFunctionData,
  type Hex,
  hashTypedData,
  isAddressEqual,
  parseAbi,
  recoverAddress,
  zeroAddress,
  zeroHash,
} from 'viem'
import { callContract } from '../chain/callContract.ts'
import type { RpcRequest } from '../chain/rpc.ts'
import type { AppealAnswer, AppealSignature } from './Appeal.ts'
import type { AppealId } from './appealId.ts'

/**
 * `account`: the signer's own key made it; `contract`: the signer is a contract that answers for it (ERC-1271); `wrong`:
 * neither; `stranger`: the signature is right, but the appointment it is shown under is another account's.
 */
export type SignatureVerdict = 'account' | 'contract' | 'wrong' | 'stranger'

/** What was found when an answer's signatures were checked. */
export interface AnswerCheck {
  /** What is shown hashes to the answer's own hash. */
  readonly hashMatches: boolean
  /** The contract names this answer for its round; undefined when it names none yet. */
  readonly standsOnChain: boolean | undefined
  /** By the signature's id. */
  readonly signatures: ReadonlyMap<Hex, SignatureVerdict>
}

interface City {
  readonly chainId: number
  readonly appealRegistry: Address
  readonly departmentRegistry: Address
}

const erc1271 = parseAbi(['function isValidSignature(bytes32 hash, bytes signature) view returns (bytes4)'])
/** What a contract returns for a signature of its own: the selector of `isValidSignature`. */
const VALID = '0x1626ba7e'

/**
 * Computes what was signed from what is shown, and checks every signature over it.
 * @throws RpcError when the chain can't be asked.
 */
export async function checkAnswer(
  request: RpcRequest,
  appeal: AppealId,
  answer: AppealAnswer,
  city: City,
): Promise<AnswerCheck> {
  const hash = hashAnswer(appeal, answer, city)
  const [named, verdicts] = await Promise.all([
    callContract(request, {
      abi: appealRegistryAbi,
      address: city.appealRegistry,
      functionName: 'answerIn',
      args: [BigInt(appeal), answer.round],
    }),
    Promise.all(answer.signatures.map((signature) => checkSignature(request, hash, signature, city))),
  ])
  return {
    hashMatches: hash === answer.hash,
    standsOnChain: named === zeroHash ? undefined : named === hash,
    signatures: new Map(answer.signatures.map(({ id }, index) => [id, verdicts[index] ?? 'wrong'])),
  }
}

/** @returns The EIP-712 digest that officers sign for an answer such as is shown. */
function hashAnswer(appeal: AppealId, answer: AppealAnswer, { chainId, appealRegistry }: City): Hex {
  const { department, round, outcome, plannedFor, duplicateOf, digest, preparer } = answer
  return hashTypedData(
    answerTypedData(
      {
        appeal: BigInt(appeal),
        department,
        round,
        outcome: OUTCOMES.indexOf(outcome),
        plannedFor: plannedFor ?? 0,
        duplicateOf: BigInt(duplicateOf ?? 0),
        digest,
        preparer,
      },
      { address: appealRegistry, chainId },
    ),
  )
}

async function checkSignature(
  request: RpcRequest,
  hash: Hex,
  { signer, signature, officer }: AppealSignature,
  city: City,
): Promise<SignatureVerdict> {
  const kind = (await isOwn(hash, signature, signer))
    ? 'account'
    : (await isContracts(request, hash, signature, signer))
      ? 'contract'
      : 'wrong'
  if (kind === 'wrong') return kind
  const appointed = await callContract(request, {
    abi: departmentRegistryAbi,
    address: city.departmentRegistry,
    functionName: 'accountOf',
    args: [officer],
  })
  return appointed !== zeroAddress && isAddressEqual(appointed, signer) ? kind : 'stranger'
}

/** Bytes that are no signature of an account's are no error: they may be a contract's. */
async function isOwn(hash: Hex, signature: Hex, signer: Address): Promise<boolean> {
  try {
    return isAddressEqual(await recoverAddress({ hash, signature }), signer)
  } catch {
    return false
  }
}

async function isContracts(
  request: RpcRequest,
  hash: Hex,
  signature: Hex,
  signer: Address,
): Promise<boolean> {
  const code = await request('eth_getCode', [signer, 'latest'])
  if (code === '0x') return false
  const data = encodeFunctionData({ abi: erc1271, functionName: 'isValidSignature', args: [hash, signature] })
  // A contract that reverts does not answer for the signature.
  const said = await request('eth_call', [{ to: signer, data }, 'latest']).catch(() => '0x')
  return typeof said === 'string' && said.startsWith(VALID)
}
