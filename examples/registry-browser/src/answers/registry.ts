import { Pledgegraph } from '@pledgegraph/sdk'

/** Where the registry is; said when the app is built or started. */
export const registryUrl = import.meta.env.VITE_REGISTRY_URL || 'http://localhost:4000/graphql'

let registry: Pledgegraph | undefined

/**
 * The one client of this app.
 * @throws TypeError when VITE_REGISTRY_URL is no address.
 */
export const openRegistry = (): Pledgegraph => (registry ??= new Pledgegraph({ url: registryUrl }))
