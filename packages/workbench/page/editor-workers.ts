import type { Environment } from 'monaco-editor'

/**
 * Tells the editors where their background workers are. `graphiql/setup-workers/vite` does the same for a build, but the
 * development server cannot load worker files out of a dependency: it wants files of ours, each of one import.
 */
export const provideEditorWorkers = (): void => {
  window.MonacoEnvironment = environment
}

// Vite finds workers by these very words: a URL that is made elsewhere would not be bundled.
const environment: Environment = {
  getWorker: (_id, label) => {
    if (label === 'graphql') return new Worker(new URL('./workers/graphql.ts', import.meta.url), { type: 'module' })
    if (label === 'json') return new Worker(new URL('./workers/json.ts', import.meta.url), { type: 'module' })
    return new Worker(new URL('./workers/editor.ts', import.meta.url), { type: 'module' })
  },
}
