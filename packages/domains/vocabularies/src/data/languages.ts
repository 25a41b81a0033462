/** The six official languages of the United Nations (ISO 639-1). English is answered where another is missing. */
export const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const

export type Language = (typeof languages)[number]

/** Labels in the languages other than English, where there are any. */
export type Translations = Partial<Record<Exclude<Language, 'en'>, string>>
