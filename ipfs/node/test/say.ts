import type { Name } from '../src/retention/ledger.ts'
import type { TestGateway } from './openTestGateway.ts'

/** What a block says: whose each named content is, and which are erased. */
interface Saying {
  readonly names?: readonly (Pick<Name, 'cid'> & Partial<Name>)[]
  readonly erased?: readonly string[]
}

/** The chain says something in a block. Whatever was said in it before is undone. */
export function say(gateway: TestGateway, block: number, { names = [], erased = [] }: Saying): void {
  gateway.ledger.note({
    from: block,
    to: { block, hash: `0x${block}` },
    names: names.map((name) => ({ appeal: '', part: '', block, ...name })),
    erasures: erased.map((cid) => ({ cid, block })),
    undoFrom: block,
    at: gateway.now(),
  })
}
