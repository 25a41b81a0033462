import { autocannonGenerator } from './autocannon.ts'
import type { Generator, Load, LoadOptions } from './generator.ts'
import { wrkGenerator, wrkVersion } from './wrk.ts'

export type { Generator, Load } from './generator.ts'

export const generatorNames: readonly Generator['name'][] = ['wrk', 'autocannon']

/** The load generator of this name; without a name wrk where it is installed. @throws Error when it is not installed. */
export const findGenerator = (name: Generator['name'] | null): Generator => {
  const version = name === 'autocannon' ? null : wrkVersion()
  if (version !== null) return wrkGenerator(version)
  if (name !== 'wrk') return autocannonGenerator()
  throw new Error('--load wrk needs wrk, which is not installed: install the package wrk, or take --load autocannon.')
}

/** Asks for some seconds. @throws Error when an answer is missing or wrong. */
export const load = async (generator: Generator, options: LoadOptions): Promise<Load> => {
  const { failures, wrongAnswer, ...result } = await generator.ask(options)
  const failed = Object.values(failures).some((count) => count > 0)
  // Nothing came in so short a time.
  if (!failed && result.requests === 0 && options.seconds < 60) {
    return load(generator, { ...options, seconds: options.seconds * 5 })
  }
  if (failed || result.requests === 0) {
    const example = wrongAnswer === null ? '' : ` It answered ${wrongAnswer.slice(0, 2000)}`
    throw new Error(`${options.requests.url} failed under load: ${JSON.stringify(failures)}.${example}`)
  }
  return result
}
