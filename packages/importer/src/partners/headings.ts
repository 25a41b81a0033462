import { kindOfStakeholder } from '../places.ts'
import { lookupKey } from '../text.ts'

/**
 * A line without the heading before it: "Private sector: Osram, Philips" names Osram and Philips. A heading has no words
 * but those that say which partners follow; "Sweden: …" or "OCCAM: …" may be part of a name.
 */
export const withoutHeading = (line: string): string => {
  const [example = ''] = /^(?:e\. ?g\.|i\. ?e\.|including|such as)[,:]? +/i.exec(line) ?? []
  if (example !== '') return line.slice(example.length)
  const entity = /^(?:(?:lead|leading|other|implementing) )?(?:entity|entities|partners?|others) ?[-–] /i.exec(line)
  if (entity !== null) return line.slice(entity[0].length)
  const [whole, heading] = /^([^:,()]{2,60}?)(?: ?\(\d{1,3}\))? ?(?::-?|：) ?(?=[^\s/])/.exec(line) ?? []
  if (whole === undefined || heading === undefined) return line
  const words = lookupKey(heading).split(' ')
  if (kindOfStakeholder(heading) === 'REGION') return line.slice(whole.length)
  const isMembers = /^\p{Uppercase}{2,12} (?:members|partners|supporters)$/u.test(heading)
  if (isMembers) return line.slice(whole.length)
  return words.every((word) => wordsOfHeadings.has(word) || /^\d+$/.test(word)) &&
    words.some((word) => !weakWords.has(word))
    ? line.slice(whole.length)
    : line
}

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const weakWords = wordSet('and the of by with to in are is as our a i lead all other others main key current')

const wordsOfHeadings: ReadonlySet<string> = new Set([
  ...weakWords,
  ...wordSet(`
    academia academic affiliated agencies agency associated associations bodies civil collaborating collaborators communities
    community companies convenors cooperation cooperating corporations countries country cso csos development donor donors
    entities entity external financial following geographic global host hosts founding funded funders funding governmental government governments
    group groups igo igos implementation implementing include includes including initial institutes institution
    institutions intergovernmental international invited involved leaders level local major media member members multilateral particular
    municipalities national nations network networks ngo ngos non official organisation organisations organization
    organizations organisers organizers co participants participating partner partners partnership partnerships philanthropic
    principal private programme project public regional relevant research science scientific sector sids society sponsor
    sponsored sponsors stakeholders state states strategic support supported supporters supporting system team technical thematic
    un united universities university
    academicas aliados asociados gobierno instituciones locales ong ongs organizaciones privado sector socios
    partenaires gouvernement institutions privé secteur techniques financiers
  `),
])
