import { readFile } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
}

export interface Site {
  readonly origin: string
  readonly close: () => void
}

/** A web server that has the files of a folder. */
export const serveFolder = async (folder: string): Promise<Site> => {
  const server = createServer((request, response) => void sendFile(folder, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on TCP has such an address.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const sendFile = async (folder: string, { url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = new URL(url, 'http://localhost')
  const body = await readFile(join(folder, pathname)).catch(() => null)
  const contentType = contentTypes[extname(pathname)] ?? 'text/plain'
  response.writeHead(body === null ? 404 : 200, { 'content-type': contentType }).end(body)
}
