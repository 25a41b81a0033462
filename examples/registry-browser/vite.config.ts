import { defineConfig } from 'vite'

// Vite reads the default export.
export default defineConfig({ build: { target: 'es2022' } })
