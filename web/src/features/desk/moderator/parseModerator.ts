import { type AppealId, isAppealId } from '../../../lib/appeal/appealId.ts'

/** Which appeal the moderator looks at, in the address. */
export interface ModeratorSearch {
  readonly appeal?: AppealId
}

/** Reads the search parameters; what is no id is left out. */
export function parseModerator({ appeal }: Record<string, unknown>): ModeratorSearch {
  return typeof appeal === 'string' && isAppealId(appeal) ? { appeal } : {}
}
