import type { AppealTombstone, AppealView } from './Appeal.ts'

/** @returns What a moderator said of a body that must not be shown now; undefined for one that may be shown. */
export function tombstoneOf(
  { tombstones }: Pick<AppealView, 'tombstones'>,
  digest: string | undefined,
): AppealTombstone | undefined {
  return tombstones.find((tombstone) => tombstone.digest === digest && tombstone.state !== 'None')
}
