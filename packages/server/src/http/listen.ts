import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface Listening {
  /** `http://localhost:4000` */
  readonly url: string
  /** Takes no new requests, lets the running ones end, and resolves when the last connection is gone. */
  close(): Promise<void>
}

/** The port cannot be had. The message is one line for the operator. */
export class PortUnavailable extends Error {
  override readonly name = 'PortUnavailable'
}

/**
 * Listens on a port; 0 takes any that is free.
 * @throws PortUnavailable when the port is in use or needs other rights.
 */
export const listen = async (handler: Handler, port: number, host: string): Promise<Listening> => {
  const server = createServer((request, response) => {
    handler(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined)
    })
  })
  await bind(server, port, host)
  // A server that listens on TCP has such an address.
  const address = server.address() as AddressInfo
  return {
    url: `http://${host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeIdleConnections()
      }),
  }
}

const bind = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new PortUnavailable(portMessage(error, port, host))))
    server.listen(port, host, resolve)
  })

const portMessage = ({ code, message }: NodeJS.ErrnoException, port: number, host: string): string => {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what uses it, or name another: PORT=${port + 1} pnpm start`
  if (code === 'EACCES') return `Port ${port} needs more rights than this user has; ports from 1024 up do not.`
  return `Cannot listen on ${host}:${port}: ${message}`
}
