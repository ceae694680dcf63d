import { type Hex, keccak256, numberToHex, toRlp } from 'viem'

interface Leaf {
  readonly key: readonly number[]
  readonly value: Hex
}

/** A node as it stands in its parent: a list if it is short, else the hash of its RLP. */
type Node = Hex | readonly Node[]

/**
 * The root of the Merkle Patricia trie that a block makes of its transactions or receipts: each under its RLP-encoded
 * place in the list.
 * @param values Already encoded.
 */
export function trieRoot(values: readonly Hex[]): Hex {
  if (values.length === 0) return keccak256('0x80')
  const leaves = values.map((value, i): Leaf => ({ key: nibbles(keyOf(i)), value }))
  return keccak256(toRlp(build(leaves, 0) as never))
}

function keyOf(place: number): Hex {
  return toRlp(place === 0 ? '0x' : numberToHex(place, { size: place < 256 ? 1 : place < 65_536 ? 2 : 3 }))
}

/** The node of leaves that share their first `depth` nibbles. */
function build(leaves: readonly Leaf[], depth: number): Node {
  const [first] = leaves as [Leaf, ...Leaf[]]
  if (leaves.length === 1) return [compact(first.key.slice(depth), true), first.value]
  const shared = sharedFrom(leaves, depth)
  if (shared > depth) return [compact(first.key.slice(depth, shared), false), refer(build(leaves, shared))]
  const branches = Array.from({ length: 16 }, (_, nibble): Node => {
    const below = leaves.filter(({ key }) => key[depth] === nibble)
    return below.length === 0 ? '0x' : refer(build(below, depth + 1))
  })
  // No key is another's beginning: RLP of numbers sees to it.
  return [...branches, '0x']
}

function sharedFrom(leaves: readonly Leaf[], depth: number): number {
  const [first, ...others] = leaves as [Leaf, ...Leaf[]]
  let shared = depth
  while (others.every(({ key }) => key[shared] === first.key[shared])) shared += 1
  return shared
}

function refer(node: Node): Node {
  const rlp = toRlp(node as never)
  return rlp.length < 2 + 2 * 32 ? node : keccak256(rlp)
}

function nibbles(key: Hex): number[] {
  return [...key.slice(2)].map((digit) => Number.parseInt(digit, 16))
}

/** Nibbles in bytes, with a flag for their number being odd and for the end of the way. */
function compact(path: readonly number[], isLeaf: boolean): Hex {
  const isOdd = path.length % 2 === 1
  const flag = (isLeaf ? 2 : 0) + (isOdd ? 1 : 0)
  const all = isOdd ? [flag, ...path] : [flag, 0, ...path]
  return `0x${all.map((nibble) => nibble.toString(16)).join('')}`
}
