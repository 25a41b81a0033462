import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { table } from './table.ts'

/**
 * Says where the time of a server went: `BENCH_PROFILE=folder` leaves a CPU profile of every server that the benchmark
 * starts, and this sums up the samples of each by package and by function. Waiting is left out.
 */
interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[]
  readonly samples: readonly number[]
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[]
}

interface CallFrame {
  readonly functionName: string
  readonly url: string
  readonly lineNumber: number
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('node bench/src/profile.ts FOLDER, the one that BENCH_PROFILE named')
  process.exit(2)
}

/** `file:///…/node_modules/.pnpm/postgres@3/node_modules/postgres/src/a.js` → `postgres`; of our own the package. */
const packageOf = ({ functionName, url }: CallFrame): string => {
  // Functions made of text have no file; what the system does for Node has names of its own.
  if (url === '') return /^$|Handler|__context/.test(functionName) ? 'made by graphql-jit' : functionName
  if (url.startsWith('node:')) return 'Node'
  const [, installed] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? []
  if (installed !== undefined) return installed
  return /\/packages\/((?:domains\/)?[^/]+)/.exec(url)?.[1] ?? 'other'
}

const functionOf = (frame: CallFrame): string =>
  frame.url === ''
    ? packageOf(frame)
    : `${frame.functionName || 'anonymous'} (${packageOf(frame)}, ${frame.url.split('/').at(-1)}:${frame.lineNumber + 1})`

const sums = (profile: Profile, nameOf: (frame: CallFrame) => string): [name: string, share: number][] => {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]))
  const times = new Map<string, number>()
  let total = 0
  for (const [index, id] of profile.samples.entries()) {
    const frame = frames.get(id)
    if (frame === undefined || frame.functionName === '(idle)') continue
    const time = profile.timeDeltas[index] ?? 0
    total += time
    times.set(nameOf(frame), (times.get(nameOf(frame)) ?? 0) + time)
  }
  return [...times].map(([name, time]): [string, number] => [name, time / total]).toSorted((a, b) => b[1] - a[1])
}

const shown = (rows: readonly [string, number][], most: number): string =>
  table(
    ['where', 'share'],
    rows.slice(0, most).map(([name, share]) => [name, `${(100 * share).toFixed(1)} %`]),
  )

for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
  // Node wrote it.
  const profile = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile
  console.log(`# ${file}\n\n${shown(sums(profile, packageOf), 15)}\n\n${shown(sums(profile, functionOf), 25)}\n`)
}
