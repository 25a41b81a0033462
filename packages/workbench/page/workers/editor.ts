// oxlint-disable-next-line import/no-unassigned-import -- the import is the worker
import 'monaco-editor/esm/vs/editor/editor.worker.js'
