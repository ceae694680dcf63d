/** The local stack does not run, or is not what can be replayed on. */
export class StackUnavailable extends Error {
  override readonly name = 'StackUnavailable'
}
