import type { Context } from '../context.ts'
import type { Language } from '../data/languages.ts'

interface Entry {
  readonly id: string
  /** In English. */
  readonly label: string
}

/** `label` and `name` of every type; English stands with the entry and costs no statement. */
export const label = async (
  { id, label }: Entry,
  { language }: { readonly language: Language },
  { vocabularies }: Context,
): Promise<string> =>
  language === 'en' ? label : ((await vocabularies.translatedLabel.load({ entryId: id, language })) ?? label)

/** `title` of goals and targets. */
export const title = (
  { id }: Entry,
  { language }: { readonly language: Language },
  { vocabularies }: Context,
): Promise<string | null> => vocabularies.title.load({ entryId: id, language })
