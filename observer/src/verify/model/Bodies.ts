import type {
  appealRegistryAbi,
  budgetRoundFactoryAbi,
  departmentRegistryAbi,
} from '@initiative-citizen/contracts/abi'
import type { BodyKind as SchemaKind } from '@initiative-citizen/ipfs/schemas/bodies'
import { type Hex, zeroHash } from 'viem'
import type { EventOf } from '../read/decodeLog.ts'

/** An envelope is an age file: no schema can say more of it. */
export type BodyKind = SchemaKind | 'envelope'

/** One naming of a body by an event. */
export interface BodyName {
  readonly digest: Hex
  readonly kind: BodyKind
  /** The appeal that it belongs to; null for what no moderator may erase. */
  readonly appeal: bigint | null
}

const PUBLICATIONS = ['categories', 'map'] as const

/** All bodies that the chain names, by what names them. */
export class Bodies {
  readonly names: BodyName[] = []

  readFactory(event: EventOf<typeof budgetRoundFactoryAbi>): void {
    if (event.eventName !== 'RoundOpened') return
    this.#add('order', event.args.terms.order, null)
    for (const { body } of event.args.terms.projects) this.#add('project', body, null)
  }

  readDepartments(event: EventOf<typeof departmentRegistryAbi>): void {
    if (event.eventName !== 'Published') return
    const kind = PUBLICATIONS[event.args.publication]
    if (kind) this.#add(kind, event.args.digest, null)
  }

  readAppeals(event: EventOf<typeof appealRegistryAbi>): void {
    switch (event.eventName) {
      case 'AppealFiled':
        this.#add('appeal', event.args.digest, event.args.appeal)
        return
      case 'AnswerPrepared':
      case 'AppealAnswered':
        this.#add('answer', event.args.answer.digest, event.args.appeal)
        return
      case 'AppealResealed':
        this.#add('envelope', event.args.digest, event.args.appeal)
        return
      case 'BodyTombstoned':
        this.#add('tombstone', event.args.note, event.args.appeal)
        return
      case 'InformationRequested':
      case 'InformationProvided':
      case 'AnswerExtended':
      case 'AnswerReturned':
      case 'AppealDisputed':
      case 'AppealClosed':
        this.#add('comment', event.args.digest, event.args.appeal)
    }
  }

  #add(kind: BodyKind, digest: Hex, appeal: bigint | null): void {
    // Zero says that there is none.
    if (digest !== zeroHash) this.names.push({ digest, kind, appeal })
  }
}
