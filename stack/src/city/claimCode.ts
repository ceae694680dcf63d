import { encodeAbiParameters, type Hex, keccak256, toHex } from 'viem'

/**
 * The code that the information centre gave to a citizen of the demonstration. A real one is random; these are the same
 * at each first start.
 * @param about Such as the appeal's address.
 */
export function demoClaimCode(about: string): Hex {
  return keccak256(toHex(`Заречинск: код обращения, ${about}`))
}

/** What the chain gets of a code: `IAppealRegistry.fileFor`. */
export function claimHash(code: Hex): Hex {
  return keccak256(encodeAbiParameters([{ type: 'bytes32' }], [code]))
}
