import { WrongFlag } from './flag-values.ts'

/** Tells who runs the command how far it is; what it prints for good goes to the other channel. */
export const say = (line: string): void => console.error(line)

/** Runs a command with its flags, none of which is a wish for help. Ends the process: with 0, unless it answers another number. */
export const runCommand = async <Flags>(
  help: string,
  read: () => Flags | null,
  command: (flags: Flags) => Promise<number | void>,
): Promise<never> => {
  try {
    const flags = read()
    if (flags === null) console.log(help)
    process.exit((flags !== null && (await command(flags))) || 0)
  } catch (error) {
    if (error instanceof WrongFlag) {
      console.error(`${error.message}\n\n${help}`)
      process.exit(2)
    }
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
