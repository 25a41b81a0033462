/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the registry answers GraphQL; `http://localhost:4000/graphql` when left out. */
  readonly VITE_REGISTRY_URL?: string
}
