import { Skeleton, Stack } from '@mantine/core'

/** Shown while a page's code is on its way. */
export function RoutePending() {
  return (
    <Stack gap="lg" aria-busy="true">
      <Skeleton height={40} width="60%" />
      <Skeleton height={160} />
      <Skeleton height={160} />
    </Stack>
  )
}
