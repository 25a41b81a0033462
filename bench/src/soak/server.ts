import type { Asked } from '../asking.ts'
import { printed, start } from '../processes.ts'
import { startArguments } from '../product.ts'
import { type Inspector, openInspector } from './inspector.ts'

export interface Inspected {
  readonly monolith: Asked
  readonly inspector: Inspector
}

/** The product's own `start` command, with a door through which it can be told to collect its garbage. */
export const startInspected = async (databaseUrl: string): Promise<Inspected> => {
  const started = start({
    command: process.execPath,
    args: ['--inspect=127.0.0.1:0', ...startArguments],
    env: { DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
  })
  const url = await printed(started, /answers at (http:\S+)/, 'The monolith')
  const inspector = await openInspector(await printed(started, /listening on (ws:\S+)/, 'The inspector'))
  const stop = async (): Promise<void> => {
    inspector.close()
    await started.stop()
  }
  return { monolith: { name: 'monolith', dialect: 'OURS', url, pids: [started.pid], stop }, inspector }
}
