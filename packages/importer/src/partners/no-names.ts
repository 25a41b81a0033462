import { organizationTypeOf } from '../labels.ts'
import { lookupKey } from '../text.ts'

/** What people write into the field when there is no partner, or none yet, besides headings and bare addresses. */
const noNames = new Set([
  'among others',
  'and',
  'and many more',
  'and many others',
  'and more',
  'and other',
  'and others',
  'and other partners',
  'entre otros',
  'entre otras',
  'et al',
  'etc',
  'lead entity',
  'many more',
  'many others',
  'more',
  'multiple',
  'n a',
  'na',
  'nil',
  'no partners',
  'none',
  'none yet',
  'not applicable',
  'open',
  'other',
  'other partners',
  'otros',
  'others',
  'partner',
  'partners',
  'pending',
  'tba',
  'tbc',
  'tbd',
  'to be announced',
  'to be confirmed',
  'to be decided',
  'to be defined',
  'to be determined',
  'unknown',
  'various',
  'various partners',
])

/** Whether a text in the place of a name names nobody. */
export const isNoName = (name: string): boolean =>
  noNames.has(lookupKey(name)) ||
  // What kind of entity somebody is says not who.
  organizationTypeOf(name) !== null ||
  !/\p{Letter}/u.test(name) ||
  name.endsWith(':') ||
  /^(?:entity type|role|e-?mail|phone|tel|telephone|address|website|contact(?: persons?)?) ?:/i.test(name) ||
  /^(?:https?:\/\/|www\.)\S+$/i.test(name) ||
  /^(?:please )?(?:refer to|see|visit)\b.*(?:https?:\/\/|www\.)/i.test(name) ||
  /^[[(]?(?:we are |currently |still )?(?:open (?:to|for)|looking for|seeking)\b/i.test(name) ||
  /\b(?:additional|more|further|other|new) (?:partners|organi[sz]ations) (?:are )?(?:welcome|to |will be|wanted|may|can)/i.test(
    name,
  )
