import { bareName, countryOf } from './kinds.ts'

/** Whether a name says itself which country or that it is of the whole world. */
export const saysWhere = (name: string): boolean => {
  const words = bareName(name).split(' ')
  if (/\b(?:international|world|global|united nations|un|european)\b/i.test(name)) return true
  return words.some(
    (word, index) => countryOf(word) !== null || countryOf(words.slice(index, index + 2).join(' ')) !== null,
  )
}

/** "Ministry of Environment, Government of India". */
export const isGovernmentOf = (text: string): boolean =>
  /^\s*(?:the )?(?:government|govt\.?|gobierno|gouvernement) (?:of|de|du|del)\b/i.test(text)

export const isPartOfGovernment = (name: string): boolean =>
  /\b(?:ministry|minist[eè]re|ministerio|ministre|department|directorate|division|bureau|office)\b/i.test(name)

/** "Governments of Fiji, Tonga": the plural says that a list follows. */
export const isGovernmentsOf = (name: string): boolean =>
  /\b(?:governments|gouvernements|gobiernos|ministries|ministerios|universities|embassies|municipalities|departments|cent(?:er|re)s|offices|countries|states|parties|members|communities|institutions|organi[sz]ations) (?:of|de|des|from|in)\b/i.test(
    name,
  )
