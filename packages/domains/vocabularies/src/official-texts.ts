import { BadUserInput, encodeCodeId, quote } from '@pledgegraph/kernel'
import { goals } from './data/goals.ts'
import { type Language, languages } from './data/languages.ts'
import { targets } from './data/targets.ts'

/** One official text: the short name (LABEL) or the full wording (TITLE) of a goal or target in a language. */
export interface OfficialText {
  readonly entryId: string
  readonly kind: 'LABEL' | 'TITLE'
  readonly language: Language
  readonly text: string
}

/** A part of the file that was not loaded, by its path (`targets.14.2.title.fr`), and why. */
export interface RefusedText {
  readonly key: string
  readonly reason: string
}

export interface OfficialTexts {
  readonly texts: readonly OfficialText[]
  readonly refused: readonly RefusedText[]
  /** What else the file has at its top, such as its source; it is not read. */
  readonly ignored: readonly string[]
}

/**
 * Reads the contents of a file of official texts:
 *
 *     { "goals": { "14": { "short": { "en": "Life below water", "fr": … }, "title": { "en": … } } },
 *       "targets": { "14.2": { "title": { "en": … } } } }
 *
 * What is wrong in it is refused by its key; all else is read.
 * @throws BadUserInput when it has neither goals nor targets, or one of them is no object.
 */
export const readOfficialTexts = (contents: unknown): OfficialTexts => {
  const { goals: goalTexts, targets: targetTexts, ...others } = isObject(contents) ? contents : {}
  if (goalTexts === undefined && targetTexts === undefined) {
    throw new BadUserInput(`A file of official texts is an object with goals and targets; got ${quote(contents)}.`)
  }
  const parts = [...readEntries('goals', goalTexts), ...readEntries('targets', targetTexts)]
  return {
    texts: parts.filter((part) => 'text' in part),
    refused: parts.filter((part) => 'reason' in part),
    ignored: Object.keys(others),
  }
}

type Part = OfficialText | RefusedText

const vocabularies = {
  goals: { typeName: 'Goal', singular: 'goal', codes: new Set(goals.map(({ number }) => String(number))) },
  targets: { typeName: 'Target', singular: 'target', codes: new Set(targets.map(({ code }) => code)) },
} as const

const readEntries = (vocabulary: keyof typeof vocabularies, entries: unknown): Part[] => {
  if (entries === undefined) return []
  if (!isObject(entries)) {
    throw new BadUserInput(`${vocabulary} takes an object with a key an entry; got ${quote(entries)}.`)
  }
  const { typeName, singular, codes } = vocabularies[vocabulary]
  return Object.entries(entries).flatMap(([code, kinds]) => {
    const key = `${vocabulary}.${code}`
    if (!codes.has(code)) return [{ key, reason: `There is no ${singular} ${quote(code)}.` }]
    if (!isObject(kinds)) return [{ key, reason: `Takes an object with short and title; got ${quote(kinds)}.` }]
    return Object.entries(kinds).flatMap(([kind, texts]) =>
      readTexts(`${key}.${kind}`, encodeCodeId(typeName, code), kind, texts),
    )
  })
}

const readTexts = (key: string, entryId: string, name: string, texts: unknown): Part[] => {
  const kind = name === 'short' ? 'LABEL' : name === 'title' ? 'TITLE' : undefined
  if (kind === undefined) return [{ key, reason: `${quote(name)} is neither short nor title.` }]
  if (!isObject(texts)) {
    return [{ key, reason: `Takes texts by language, such as { "en": "Life below water" }; got ${quote(texts)}.` }]
  }
  return Object.entries(texts).map(([language, text]): Part => {
    const reason = isLanguage(language) ? reasonAgainst(text) : `The languages are ${languages.join(', ')}.`
    if (reason !== null) return { key: `${key}.${language}`, reason }
    // Both were checked above. Some published files hold letters and accents apart.
    return { entryId, kind, language: language as Language, text: (text as string).normalize('NFC').trim() }
  })
}

const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)

const reasonAgainst = (text: unknown): string | null => {
  if (typeof text !== 'string') return `Takes a text; got ${quote(text)}.`
  if (text.trim() === '') return 'The text is empty.'
  return text.includes('\0') || !text.isWellFormed() ? `${quote(text)} holds characters that are no text.` : null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
