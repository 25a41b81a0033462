import { setFlagsFromString } from 'node:v8'

/**
 * What a server tells V8, which can be said while it runs. Both keep the memory of what is over from piling up.
 *
 * - V8 keeps every function that was ever made of text, in case that the same text comes again. Compiled operations are made
 *   so, and those that are no longer in use would stay.
 * - Of what is made in one place, V8 sees how much survives a while, and then makes it among what is old at once. Under load a
 *   part of everything survives a while; made old, it holds all that it leads to until all garbage is collected.
 */
export const setV8Flags = (): void => {
  setFlagsFromString('--no-compilation-cache')
  setFlagsFromString('--no-allocation-site-pretenuring')
}
