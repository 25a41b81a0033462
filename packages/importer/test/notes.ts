import type { Note } from '../src/oddities.ts'

/** A place for notes, and what was noted: `KIND field: text`. */
export const takeNotes = (): { note: Note; notes: string[] } => {
  const notes: string[] = []
  return { note: (kind, field, text) => void notes.push(`${kind} ${field}: ${text}`), notes }
}
