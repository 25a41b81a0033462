import { ensureWorkbench } from './ensure.ts'

/** `pnpm build`: has the page ready before the first start, as in an image that ships without Vite. */
await ensureWorkbench({ onBuild: () => process.stdout.write('building the workbench…\n') })
