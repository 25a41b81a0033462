// Jest compiles a TypeScript set-up to CommonJS, where migrations cannot be imported; Node takes it as it is.
export { setUp as default } from '../src/set-up.ts'
