import { postgresMissing } from './packages/testkit/src/postgres-server.ts'

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  globalSetup: './packages/testkit/jest/set-up.js',
  globalTeardown: './packages/testkit/jest/tear-down.js',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript' },
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['/dist/'],
}

const missing = postgresMissing()
if (missing !== null) console.warn(`The run on PostgreSQL is left out: ${missing}.`)

/**
 * Everything once, with the embedded database, and what needs a database again on PostgreSQL where that can be started.
 * Tests that walk through much data run once as well, on PostgreSQL where they can, because it is quicker.
 */
const projects = [
  {
    ...common,
    displayName: 'pglite',
    testMatch: ['<rootDir>/{packages,examples}/**/test/**/*.test.ts'],
    testPathIgnorePatterns: ['/node_modules/', ...(missing === null ? ['\\.data\\.test\\.ts$'] : [])],
    setupFiles: ['./packages/testkit/jest/free-memory.js', './packages/testkit/jest/engine-pglite.js'],
  },
  {
    ...common,
    displayName: 'postgres',
    testMatch: ['<rootDir>/{packages,examples}/**/test/**/*.{db,data}.test.ts'],
    setupFiles: ['./packages/testkit/jest/free-memory.js', './packages/testkit/jest/engine-postgres.js'],
  },
]

export default {
  projects: missing === null ? projects : projects.slice(0, 1),
  reporters: ['default', './packages/testkit/jest/counts-reporter.js'],
  testTimeout: 60_000,
  maxWorkers: '100%',
  // A worker keeps the memory of embedded databases that were closed, and slows down; past this a new one takes over.
  workerIdleMemoryLimit: '1GB',
  // An embedded database that is opened repeatedly in one process leaves timers running after it was closed.
  forceExit: true,
}
