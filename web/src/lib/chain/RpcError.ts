/** A node of the chain could not be asked, or refused. */
export class RpcError extends Error {
  override readonly name = 'RpcError'
  readonly method: string

  constructor(method: string, problem: string, options?: ErrorOptions) {
    super(`${method}: ${problem}`, options)
    this.method = method
  }
}
