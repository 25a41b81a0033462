import { fileURLToPath } from 'node:url'

/** `packages/sdk`. */
export const packageFolder: string = fileURLToPath(new URL('..', import.meta.url))

/** The root of the repository. */
export const repositoryFolder: string = fileURLToPath(new URL('../../..', import.meta.url))
