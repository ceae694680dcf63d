import { pino } from 'pino'
import { readConfig, WrongEnvironment } from './config.ts'
import { startIpfsNode } from './node.ts'

try {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel })
  const node = await startIpfsNode(config, log)
  log.info({ url: node.url }, 'the gateway is open')
  const stop = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'closing')
    void node.close()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
} catch (error) {
  console.error(error instanceof WrongEnvironment ? error.message : error)
  process.exitCode = 1
}
