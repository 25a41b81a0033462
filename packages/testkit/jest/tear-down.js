export { tearDown as default } from '../src/set-up.ts'
