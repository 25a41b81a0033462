import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Where `vite` (the development server) finds a running registry. */
const registry = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`

// Vite reads the default export.
export default defineConfig({
  root: fileURLToPath(new URL('page', import.meta.url)),
  resolve: { dedupe: ['graphql', 'react', 'react-dom'] },
  worker: { format: 'es' },
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 8000 },
  experimental: {
    // The page is answered at /graphql and its files at /workbench/, beside it; the files find each other by themselves.
    renderBuiltUrl: (file, { hostType }) => (hostType === 'html' ? `workbench/${file}` : { relative: true }),
  },
  server: { proxy: { '/graphql': registry } },
})
