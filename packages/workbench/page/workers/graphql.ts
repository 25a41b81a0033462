// oxlint-disable-next-line import/no-unassigned-import -- the import is the worker
import 'monaco-graphql/esm/graphql.worker.js'
