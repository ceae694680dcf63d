import { type Address, concat, type Hex, numberToHex, size } from 'viem'

/**
 * The code to deploy a wallet that answers ERC-1271 for one key: it recovers the signature and compares. Written in
 * the machine's own words, as no compiler stands by.
 */
export function contractWallet(owner: Address): Hex {
  return deploying(
    concat([
      '0x600435600052', // hash
      '0x60a43560f81c602052', // v
      '0x6064356040526084356060526020', // r, s; 32 bytes come back,
      '0x60006080600060015afa50', // to place 0, from the precompile that recovers
      concat(['0x73', owner, '0x60005114']), // is it the owner?
      '0x631626ba7e60e01b026000526020', // ERC-1271's word, or zero
      '0x6000f3',
    ]),
  )
}

/**
 * The code to deploy a contract that passes on a call: 32 bytes of address, then the data. It reverts when that does.
 */
export function passer(): Hex {
  return deploying('0x6020360360206000376000600060203603600060006000355af1602157600080fd5b00')
}

function deploying(runtime: Hex): Hex {
  const length = numberToHex(size(runtime), { size: 1 })
  return concat(['0x60', length, '0x600c60003960', length, '0x6000f3', runtime])
}
