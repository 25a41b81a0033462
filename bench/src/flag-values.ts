import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { mostImported } from './database/build.ts'

/** What a flag was given is wrong; the message says what would be right. */
export class WrongFlag extends Error {
  override readonly name = 'WrongFlag'
}

/** @throws WrongFlag for one that is not among the options. */
export const parse = <Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) => {
  try {
    // pnpm hands on the -- that ends its own options.
    return parseArgs({ args: args.filter((arg) => arg !== '--'), options }).values
  } catch (error) {
    throw new WrongFlag(error instanceof Error ? error.message : String(error))
  }
}

/** @throws WrongFlag */
export const wholeNumber = (flag: string, text: string, { least, most }: { least: number; most: number }): number => {
  const value = Number(text)
  if (/^\d+$/.test(text.trim()) && value >= least && value <= most) return value
  throw new WrongFlag(`--${flag} takes whole numbers from ${least} to ${most}; got ${text}.`)
}

/** A number of commitments that a registry can be made of. @throws WrongFlag */
export const registrySize = (flag: string, text: string): number => {
  const value = wholeNumber(flag, text, { least: 1000, most: 10_000_000 })
  if (value <= mostImported || value % mostImported === 0) return value
  throw new WrongFlag(`--${flag} beyond ${mostImported} takes multiples of that; got ${text}.`)
}

/** @throws WrongFlag */
export const oneOf = <Name extends string>(flag: string, names: readonly Name[], text: string): Name => {
  const name = names.find((name) => name === text)
  if (name !== undefined) return name
  throw new WrongFlag(`--${flag} takes ${names.join(' or ')}; got ${text}.`)
}
