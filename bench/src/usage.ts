import { readFileSync, readdirSync } from 'node:fs'

/** What processes use, read from /proc; null on systems that have none. */

/** `getconf CLK_TCK` of every Linux that Node runs on. */
const ticksPerSecond = 100

/** CPU time so far of these processes and of those that they started and that ended, in seconds. */
export const cpuSeconds = (pids: readonly number[]): number | null => {
  try {
    return pids.reduce((sum, pid) => sum + ticksOf(pid), 0) / ticksPerSecond
  } catch {
    return null
  }
}

const ticksOf = (pid: number): number => {
  try {
    const fields = fieldsOf(pid)
    return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
  } catch (error) {
    // A session of the database that has ended meanwhile; its parent has its time.
    if (readdirSync('/proc').length > 0) return 0
    throw error
  }
}

/** The fields of /proc/…/stat from the state on, which is the third of all. */
const fieldsOf = (pid: number): string[] => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

/** The process and its children, as they are now. */
export const withChildren = (parent: number): number[] => {
  try {
    const children = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => parentOf(pid) === parent)
    return [parent, ...children]
  } catch {
    return [parent]
  }
}

/** Null when there is no such process here. */
export const parentOf = (pid: number): number | null => {
  try {
    return Number(fieldsOf(pid)[1])
  } catch {
    return null
  }
}

/** What a process is called; null when there is no such process here. */
export const nameOf = (pid: number): string | null => {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
  } catch {
    return null
  }
}

/** Memory of these processes. */
export const residentMegabytes = (pids: readonly number[]): number | null => {
  try {
    return pids.reduce((sum, pid) => {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      return sum + Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
    }, 0)
  } catch {
    return null
  }
}

/** CPU time that the whole machine has spent on anything, in seconds. */
export const machineSeconds = (): number | null => {
  try {
    const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = readFileSync('/proc/stat', 'utf8')
      .split('\n')[0]!
      .split(/\s+/)
      .slice(1)
      .map(Number)
    return (user + nice + system + irq + softirq) / ticksPerSecond
  } catch {
    return null
  }
}
