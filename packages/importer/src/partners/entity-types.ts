import type { OrganizationType } from '../drafts.ts'
import { organizationTypeOf } from '../labels.ts'
import { lookupKey } from '../text.ts'
import { typeByWords } from './entity-labels.ts'

/** What stands in parentheses behind a partner, read as what kind of entity it is. */
export interface EntityDescription {
  /** The one of the twelve types that it names; null when it names none, or several. */
  type: OrganizationType | null
  /** What of it is neither a type nor a role: the acronym in `GPST - intergovernmental organization`. */
  rest: string[]
  /** Whether it names types of which no single one of the twelve can be taken. */
  isUnclear: boolean
}

/** Reads "Government", "lead entity, NGO", "CEARAC, non-governmental organization". Null when no type or role is in it. */
export const describeEntity = (text: string): EntityDescription | null => {
  const whole = typeOf(text)
  if (whole !== null) return { type: whole, rest: [], isUnclear: false }
  const parts = text
    .split(partEnds)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const types = new Set(parts.flatMap((part) => typeOf(part) ?? []))
  const rest = parts.filter((part) => !isTypeOrRole(part))
  if (parts.length === 0 || rest.length === parts.length) return null
  const [type = null] = types
  const namesOther = parts.some((part) => typeOf(part) === null && isTypeOrRole(part) && !isRole(part))
  return { type: types.size === 1 ? type : null, rest, isUnclear: types.size > 1 || (types.size === 0 && namesOther) }
}

const partEnds = /\s*[,;:/+]\s*|\s+[-–—]+\s+|\s*&\s*|\s+(?:and|et|y|e)\s+/i

const isTypeOrRole = (text: string): boolean => typeOf(text) !== null || isRole(text) || isOtherType(text)

/** The type behind a label of the registries, or behind what holders write for it in English, Spanish or French. */
const typeOf = (text: string): OrganizationType | null =>
  organizationTypeOf(text) ?? typeByWords.get(bareKey(text)) ?? null

/** Without the words that say for whom or where: `local NGO`, `NGO partner`, `the scientific community`. */
const bareKey = (text: string): string => {
  const key = lookupKey(text)
  if (typeByWords.has(key)) return key
  const words = key.split(' ').filter((word) => !furtherWords.has(word))
  return words.join(' ')
}

const furtherWords = new Set(
  'lead all the a an other otro otra autre partner partners partenaire local national'.split(' '),
)

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const isRole = (text: string): boolean => {
  const words = lookupKey(text).split(' ')
  return words.every((word) => rolesOrQualities.has(word)) && words.some((word) => roles.has(word))
}

const roles = wordSet(`
  lead leader partner partners implementing implementer advisory donor donors funding funder sponsor host coordinator
  coordinating lider principal partenaire beneficiary user supporter trustee contributor
`)
const rolesOrQualities = new Set([
  ...roles,
  ...wordSet('entity end agency the and main technical financial key body a'),
])

/** Types of entities that the twelve have no place for: `media organization`, `parastatal body`, `consultant`. */
const isOtherType = (text: string): boolean => {
  const words = lookupKey(text).split(' ')
  return otherTypes.has(words.at(-1) ?? '') && words.every((word) => otherTypes.has(word) || qualities.has(word))
}

const otherTypes = wordSet(`
  actor actors agency agencies association associations bodies body charity club community companies company consultant
  consultants entities entity firm government industry institute institution institutions journalist media ngo nonprofit
  organisation organisations organization organizations organzation parastatal profit public sector society stakeholder
  stakeholders union university asociacion entidad institucion organismo organizacion volunteer volunteers individual
  individuals student
`)
const qualities = wordSet(`
  academic administrative business charitable civil community consulting development educational environmental federal
  financial fishery fisheries for governmental independent industry international intergovernmental local marine member
  national no non not of owned private professional provincial public regional relevant religious research scientific
  social state statutory technical tourism trade trust youth women other
`)
