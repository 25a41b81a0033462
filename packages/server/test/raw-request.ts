import { createConnection } from 'node:net'

/** All that comes back to these bytes, and whether it ended as it should. */
export const rawRequest = (address: string, request: string): Promise<{ bytes: Buffer; error: string | null }> =>
  new Promise((resolve) => {
    const parts: Buffer[] = []
    let error: string | null = null
    createConnection(Number(new URL(address).port), '127.0.0.1')
      .on('data', (part) => void parts.push(part))
      .on('error', ({ message }) => (error = message))
      .on('close', () => resolve({ bytes: Buffer.concat(parts), error }))
      .write(request)
  })
