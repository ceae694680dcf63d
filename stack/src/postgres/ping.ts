import { connect } from 'node:net'

const PROTOCOL_3 = 196_608
const TIMEOUT_MS = 1_000
const AUTHENTICATION = 'R'

/**
 * Asks a PostgreSQL server whether it takes clients: sends the start of a session and looks at the answer's kind, as
 * `pg_isready` does.
 * @param port On the loopback address.
 * @param user Who would connect.
 * @throws When nobody listens, or the server is still starting.
 */
export function ping(port: number, user: string): Promise<void> {
  const parameters = Buffer.from(`user\0${user}\0database\0${user}\0\0`)
  const message = Buffer.alloc(8 + parameters.length)
  message.writeInt32BE(message.length, 0)
  message.writeInt32BE(PROTOCOL_3, 4)
  parameters.copy(message, 8)
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: TIMEOUT_MS })
    socket.once('connect', () => socket.write(message))
    socket.once('data', (answer) => {
      const kind = String.fromCharCode(answer[0] ?? 0)
      socket.destroy()
      if (kind === AUTHENTICATION) resolve()
      else reject(new Error('PostgreSQL does not take clients yet'))
    })
    socket.once('timeout', () => socket.destroy(new Error('PostgreSQL does not answer')))
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('PostgreSQL closed the connection')))
  })
}
