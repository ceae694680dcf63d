/** Composition point of a project, in the list and on its page: what a visitor can do with it. Below a `RoundContext`. */
export function ProjectActionSlot(_: { project: number }) {
  return null
}
