import { type CheerioAPI, load } from 'cheerio'
import { shorten } from '../oddities.ts'
import { blankRecord } from './blank-record.ts'
import { isHtml } from './html.ts'
import { type PageElement, each, fieldSelector, lineOf } from './page-element.ts'
import { readField } from './page-fields.ts'
import { apartFromFields, readLists, readUnknownParts } from './page-sections.ts'

export { isHtml, isPlatformPage } from './html.ts'

export type PageReading = { record: Record<string, unknown> } | { reason: string }

/**
 * Reads the saved page of an entry of the SDG Actions Platform. The record has the fields of the platform's lists, so
 * that whoever reads those reads it too; what stands where on the page does not matter, only the machine names do.
 * Contacts are left out.
 */
export const readPlatformPage = (html: string): PageReading => {
  if (html.trim() === '') return { reason: 'The page is empty.' }
  if (!isHtml(html)) return { reason: `It is no HTML: it begins with ${JSON.stringify(shorten(html, 40))}.` }
  const $ = load(html, { sourceCodeLocationInfo: true })
  const article = $('article.partnerships, article[data-history-node-id]').first()
  if (article.length === 0) return { reason: whatElse($) }
  if (isCutOff(article)) return { reason: 'The page breaks off before its end: its <article> is not closed.' }
  const registrationNumber = numberOf($, article)
  if (registrationNumber === null) return { reason: 'The page shows no registration number such as #OceanAction40557.' }
  const title = titleOf($, article)
  if (title === null) return { reason: `The page of ${registrationNumber} has no title: no <h1>, no og:title.` }
  return {
    record: {
      ...blankRecord(),
      registrationNumber,
      nodeId: nodeIdOf(article),
      url: urlOf($),
      title,
      ...readLists($, article),
      ...readFields($, article),
    },
  }
}

const whatElse = ($: CheerioAPI): string => {
  const title = shorten($('title').first().text(), 80)
  const called = title === '' ? '' : `, ${JSON.stringify(title)}`
  if ($('input[type="password"], form[action*="/user/login"], form[id*="user-login"]').length > 0) {
    return `It is a page to log in${called}; save the entry again from a browser that sees it.`
  }
  return `It is not the page of an entry${called}: it has no <article class="partnerships">.`
}

/** Parsers close what is open in the end; where an element was closed in the text they say so. */
const isCutOff = (article: PageElement): boolean => {
  const location = article[0]?.sourceCodeLocation
  return location == null || !('endTag' in location)
}

const readFields = ($: CheerioAPI, article: PageElement): Record<string, unknown> => {
  const record = new Map<string, unknown>()
  for (const field of each($, article, fieldSelector)) {
    // The fields of a row belong to the field that holds the rows.
    const isOfAnother = field.parentsUntil(article[0]).is(`${fieldSelector}, ${apartFromFields}`)
    const read = isOfAnother ? null : readField($, field)
    if (read !== null) put(record, ...read)
  }
  for (const part of readUnknownParts($, article)) put(record, ...part)
  return Object.fromEntries(record)
}

/** A field that is there twice and says something else the second time keeps that under a name of its own. */
const put = (record: Map<string, unknown>, key: string, value: unknown): void => {
  let free = key
  for (let time = 2; saysSomething(record.get(free)); time += 1) {
    if (JSON.stringify(record.get(free)) === JSON.stringify(value) || !saysSomething(value)) return
    free = `${key}${time}`
  }
  record.set(free, value)
}

const saysSomething = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)

const registrationNumber = /#[A-Za-z]+Action\d+/

/** The number is a link to search for it. Texts name the numbers of others. */
const numberOf = ($: CheerioAPI, article: PageElement): string | null => {
  const links = outsideOfFields($, article, 'a[href*="%23"]').map((link) => decoded(link.attr('href') ?? ''))
  const headings = outsideOfFields($, article, 'h1, h2, h3, h4, h5, h6').map((heading) => lineOf(heading) ?? '')
  const numbers = [...links, ...headings].flatMap((text) => registrationNumber.exec(text)?.[0] ?? [])
  const nodeId = nodeIdOf(article)
  return numbers.find((number) => number.replace(/\D+/, '') === String(nodeId)) ?? numbers[0] ?? null
}

const outsideOfFields = ($: CheerioAPI, article: PageElement, selector: string): PageElement[] =>
  each($, article, selector).filter((element) => element.closest(fieldSelector).length === 0)

const decoded = (address: string): string => address.replace(/%23/g, '#')

const nodeIdOf = (article: PageElement): number | null => {
  const id = article.attr('data-history-node-id') ?? ''
  return /^\d{1,15}$/.test(id) ? Number(id) : null
}

const titleOf = ($: CheerioAPI, article: PageElement): string | null =>
  outsideOfFields($, article, 'h1').flatMap((heading) => lineOf(heading) ?? [])[0] ??
  ($('meta[property="og:title"]').attr('content')?.trim() || article.find('[data-a2a-title]').attr('data-a2a-title')) ??
  null

const urlOf = ($: CheerioAPI): string | null =>
  $('link[rel="canonical"]').attr('href') ??
  $('meta[property="og:url"]').attr('content') ??
  $('[data-a2a-url]').attr('data-a2a-url') ??
  null
