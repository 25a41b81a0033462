import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// What earlier test files of this process left, their modules and embedded databases, goes away only when all of it is
// asked for. Otherwise Node looks through more and more of it, again and again: the later a file, the slower.
const { heapUsed, external } = process.memoryUsage()
if (heapUsed + external > 150_000_000) {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
