import type { CheerioAPI } from 'cheerio'
import { type PageElement, each, lineOf } from './page-element.ts'

/** What a field of a page says, in the shape that the lists of the platform give it; null when it says nothing. */
export type ReadValue = ($: CheerioAPI, field: PageElement) => unknown

/** The numbers of the goals, which are links of the class `goal-14-color`; what is none stays a text. */
export const readGoalNumbers: ReadValue = ($, field) =>
  each($, field, 'a').map((link) => {
    const [, number] = /\bgoal-?(\d+)\b/.exec(`${link.attr('class')} ${link.attr('href')}`) ?? []
    return number === undefined ? (lineOf(link) ?? '') : Number(number)
  })

/** Where the links of a field lead, since they may be shown without `http://`. */
export const readLink: ReadValue = ($, field) => {
  const addresses = each($, field, 'a[href]').map((link) => link.attr('href')?.trim() ?? '')
  return addresses.length === 0 ? lineOf(field) : addresses.join(' ')
}

/** The captions of the pictures that a field shows; a picture without one goes by its address. */
export const readCaptions: ReadValue = ($, field) => {
  const captions = each($, field, 'img').map((picture) => captionOf(picture))
  return captions.length === 0 ? [lineOf(field) ?? ''].filter((line) => line !== '') : captions
}

const captionOf = (picture: PageElement): string =>
  picture.attr('alt')?.trim() || picture.attr('title')?.trim() || (picture.attr('src') ?? '')

/** `True` and `False` as what they are. */
export const readFlag: ReadValue = (_, field) => {
  const text = lineOf(field)
  return text === 'True' ? true : text === 'False' ? false : text
}

/** The day of a date that the platform keeps as noon in UTC: `2017-12-01T12:00:00Z` → `2017-12-01`. */
export const readDay: ReadValue = ($, field) =>
  /^(\d{4}-\d{2}-\d{2})T12:00:00Z$/.exec(momentOf($, field) ?? '')?.[1] ?? momentOf($, field)

/** The moment behind a date that is shown in words; those words where there is none. */
export const momentOf = ($: CheerioAPI, field: PageElement): string | null =>
  each($, field, 'time[datetime]')[0]?.attr('datetime')?.trim() ?? lineOf(field)
