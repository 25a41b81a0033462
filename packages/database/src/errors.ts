/** The database cannot be used: not reached, not openable, in use, or of a newer version. The message is one line for the operator. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'

  constructor(message: string, cause?: unknown) {
    super(message.replaceAll('\n', ' ').replace(/\.\.$/, '.'), { cause })
  }
}
