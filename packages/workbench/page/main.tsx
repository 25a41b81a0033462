import { createRoot } from 'react-dom/client'
import { provideEditorWorkers } from './editor-workers.ts'
import { openingTabs } from './opening-tabs.ts'
import { takeSharedTab } from './shared-link.ts'
import { Workbench } from './workbench.tsx'

provideEditorWorkers()

// The element is in index.html, right above the script that runs this.
createRoot(document.getElementById('workbench')!).render(<Workbench {...openingTabs(takeSharedTab())} />)
