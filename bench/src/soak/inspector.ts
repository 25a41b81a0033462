export interface Inspector {
  /** Lets the process collect all of its garbage; answers how many megabytes its objects and buffers then take. */
  liveMegabytes(): Promise<number>
  close(): void
}

/** Speaks with a process that Node runs with `--inspect`. @throws Error when nothing answers. */
export const openInspector = async (url: string): Promise<Inspector> => {
  const socket = new WebSocket(url)
  await heard(socket, 'open')
  /** One call at a time. */
  const call = async (method: string): Promise<string> => {
    const answer = heard(socket, 'message')
    socket.send(JSON.stringify({ id: 1, method }))
    return await answer
  }
  return {
    liveMegabytes: async () => {
      await call('HeapProfiler.collectGarbage')
      const { result }: HeapUsage = JSON.parse(await call('Runtime.getHeapUsage'))
      return (result.usedSize + result.backingStorageSize) / 2 ** 20
    },
    close: () => socket.close(),
  }
}

interface HeapUsage {
  readonly result: { readonly usedSize: number; readonly backingStorageSize: number }
}

/** The next event of the type, with its data as text. */
const heard = (socket: WebSocket, type: 'open' | 'message'): Promise<string> =>
  new Promise((resolve, reject) => {
    const settled = new AbortController()
    const listen = (type: 'open' | 'message' | 'close' | 'error', then: (event: Event) => void): void =>
      socket.addEventListener(
        type,
        (event) => {
          settled.abort()
          then(event)
        },
        { signal: settled.signal },
      )
    const fail = () => reject(new Error(`The inspector at ${socket.url} does not answer.`))
    listen('close', fail)
    listen('error', fail)
    listen(type, (event) => resolve(event instanceof MessageEvent ? String(event.data) : ''))
  })
