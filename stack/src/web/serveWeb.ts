import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { livePages } from './livePages.ts'
import type { PageConfig } from './pageConfig.ts'
import { chooseCoding, type PageFile, pageFile } from './pageFiles.ts'
import { securityHeaders } from './securityHeaders.ts'

/** The running web server. */
export interface Web {
  readonly url: string
  stop(): Promise<void>
}

const FOR_EVER = 'public, max-age=31536000, immutable'
const ASK_FIRST = 'no-cache'

/**
 * Serves the built pages, with `config.json` made for this network.
 * @param options `folder`: the built pages.
 */
export async function serveWeb(options: {
  readonly folder: string
  readonly port: number
  readonly config: PageConfig
}): Promise<Web> {
  const pages = livePages(options.folder)
  const config = pageFile('application/json', Buffer.from(JSON.stringify(options.config)))
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1)
    const headers = securityHeaders(options.config, path)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const file = path === '/config.json' ? config : pages(path === '/').get(path)
    answer(path, file, request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${options.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(
  path: string,
  file: PageFile | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found')
    return
  }
  const coding = chooseCoding(request.headers['accept-encoding'], file.type)
  const content = file.encoded(coding)
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': content.length,
    // A built asset's name changes with its content.
    'cache-control': path.startsWith('/assets/') ? FOR_EVER : ASK_FIRST,
    vary: 'accept-encoding',
    ...(coding !== 'identity' && { 'content-encoding': coding }),
  })
  response.end(request.method === 'HEAD' ? undefined : content)
}
