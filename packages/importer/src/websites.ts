import type { Note } from './oddities.ts'

export interface Website {
  /** One http or https address; null when the text holds none. */
  website: string | null
  /** The text, where it is more or less than that address. */
  websiteText: string | null
}

/** The first web address in a text. Forms prefix `http://` to whatever people wrote, and people write several. */
export const readWebsite = (text: string | null, field: string, note: Note): Website => {
  if (text === null) return { website: null, websiteText: null }
  const website =
    text
      .split(/[\s,;]+/)
      .map(addressIn)
      .find((address) => address !== null) ?? null
  if (website === text) return { website, websiteText: null }
  note('WEBSITE_NOT_ONE_ADDRESS', field, text)
  return { website, websiteText: text }
}

const addressIn = (word: string): string | null => {
  const address = word.replace(/^\/\//, 'https://').replace(/^www\./i, 'https://www.')
  if (!/^https?:\/\//i.test(address)) return null
  const host = URL.parse(address)?.hostname ?? ''
  return /^(?:[a-z\d_](?:[a-z\d_-]*[a-z\d_])?\.)+[a-z][a-z\d-]*[a-z\d]\.?$/i.test(host) ? address : null
}
