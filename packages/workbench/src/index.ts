export { type Example, examples } from './examples.ts'
export { type EnsureOptions, ensureWorkbench } from './ensure.ts'
export { type Workbench, type WorkbenchFile } from './workbench.ts'
