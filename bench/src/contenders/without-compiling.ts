import { registerHooks } from 'node:module'

/**
 * Loaded before the product's own command, it puts graphql-js in the place of compiled execution. There is no setting
 * for that, so that no registry runs without.
 */
const replaced = '/compiled-execution.ts'
const url = new URL('plain-execution.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith(replaced) && context.parentURL !== url ? { url, shortCircuit: true } : next(specifier, context),
})
