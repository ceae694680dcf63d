import { pino } from 'pino'
import { readConfig, WrongEnvironment } from './config.ts'
import { startRelay } from './relay.ts'

try {
  const config = readConfig(process.env)
  const log = pino({ level: config.logLevel })
  const relay = await startRelay(config, log)
  log.info({ url: relay.url }, 'listening')
  const stop = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'closing')
    void relay.close()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
} catch (error) {
  console.error(error instanceof WrongEnvironment ? error.message : error)
  process.exit(1)
}
