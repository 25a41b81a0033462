import type { Cheerio, CheerioAPI } from 'cheerio'
import { type PageNode, renderedLine, renderedText } from './rendered-text.ts'

/** One element of a page. */
export type PageElement = Cheerio<Extract<PageNode, { attribs: object }>>

/** The elements that a selector finds below one, each by itself. */
export const each = ($: CheerioAPI, below: PageElement, selector: string): PageElement[] =>
  below
    .find(selector)
    .toArray()
    .map((element) => $(element))

/**
 * The machine name of the field that an element shows, without the `field-` that people's own fields begin with; null
 * when it shows none. Pages name a field `field--name-field-nature` or, in a list of the platform,
 * `views-field-field-nature`.
 */
export const fieldNameOf = (element: PageElement): string | null => {
  const names = (element.attr('class') ?? '')
    .split(/\s+/)
    .map((name) => /^(?:field--name|views-field)-(.+)$/.exec(name))
  return names.find((name) => name !== null)?.[1]?.replace(/^field-/, '') ?? null
}

/** Every field in its order, but not the heads of tables. */
export const fieldSelector = '[class*="field--name-"], [class*="views-field-"]:not(th)'

/** The text of several lines that a field shows, without its label; null when it shows none. */
export const textOf = (field: PageElement): string | null => renderedText(contentOf(field)) || null

/** The same as one line. */
export const lineOf = (field: PageElement): string | null => renderedLine(contentOf(field)) || null

const contentOf = (field: PageElement): PageNode[] =>
  field
    .contents()
    .toArray()
    .filter((node) => !isLabel(node))

const isLabel = (node: PageNode): boolean => 'attribs' in node && /\bfield__label\b/.test(node.attribs['class'] ?? '')

/** `field-expected-impact` → `fieldExpectedImpact`. */
export const camelCase = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
    .map((word, index) => (index === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
    .join('')
