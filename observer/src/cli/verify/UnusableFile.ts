/** A file that the user named is not there, or is not what it must be. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile'
}
