import { fileURLToPath } from 'node:url'

/** The folder of this package, which is the same for everything that is read at run time. */
export const packageFolder = fileURLToPath(new URL('..', import.meta.url))
