import type { AppealTombstone, AppealView } from '../../../../lib/appeal/Appeal.ts'

/** @returns What a moderator said of a body that must not be shown; undefined if it may be. */
export function tombstoneOf(
  { tombstones }: Pick<AppealView, 'tombstones'>,
  digest: string,
): AppealTombstone | undefined {
  return tombstones.find((each) => each.digest === digest && each.state !== 'None')
}
