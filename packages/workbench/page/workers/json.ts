// oxlint-disable-next-line import/no-unassigned-import -- the import is the worker
import 'monaco-editor/esm/vs/language/json/json.worker.js'
