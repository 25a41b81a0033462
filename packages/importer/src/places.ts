import type { StakeholderKind } from './drafts.ts'
import { lookupKey } from './text.ts'

/**
 * What a text is that stands among countries and names none. The rules look at its words, so that they hold for
 * registries that nobody has seen yet; what no rule knows stays UNKNOWN for a person to look at.
 */
export const kindOfStakeholder = (text: string): StakeholderKind => {
  const key = lookupKey(text)
  const words = key.split(' ')
  if (words.some((word) => organizationWords.has(word))) return 'ORGANIZATION'
  if (endsWithAcronym(text) || key.includes('united nations')) return 'ORGANIZATION'
  return isRegion(words) ? 'REGION' : 'UNKNOWN'
}

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** What organizations call themselves, in the languages of the United Nations that are written in Latin letters. */
const organizationWords = wordSet(`
  academy advisory agency alliance asociacion assembly associacao association authority authorities bank bureau cbo
  center centre centro chamber club coalition comision comite commission committee community communities company
  confederation congress consortium convention cooperative corporation corp council department division entity
  enterprise enterprises federacion federation fondation foundation forum foro fund fundacion fundacao gmbh government
  group inc initiative institut institute institution institutions instituto laboratory league llc ltd ministerio
  ministry movement municipality museum network ngo office organisation organisations organization organizations
  partnership programme program project red reseau school secretariat service services society sociedad societe
  stakeholders taskforce trust union universidad universidade universite university
  fao ifad ilo imo un undp unep unesco unfccc unicef unido wmo
`)

/** `Vital Actions for Sustainable Development [AVD]`: who has an acronym is somebody. */
const endsWithAcronym = (text: string): boolean => /[([]\p{Uppercase}[\p{Uppercase}\d&-]+[)\]]\s*$/u.test(text)

/** Words that name parts of the world; `europe` and `european` alike. */
const regionWords = wordSet(`
  global globally world worldwide international transnational multinational
  africa african america american americas antarctic antarctica arabian arctic asia asian asiatic atlantic baltic
  caribbean europe european eurasia iberoamerica indian latin maghreb mediterranean melanesia melanesian micronesian
  oceania pacific polynesia polynesian scandinavia adriatic aegean andean black caspian coral mesoamerica
  mesoamerican sahel saharan amazon amazonian balkan balkans sargasso
`)

/** Words that only say which part, or that it is a part. */
const partWords = wordSet(`
  and of the in other including across all
  north northern south southern east eastern west western central middle mid sub southeast southeastern northeast
  northeastern southwest southwestern northwest northwestern
  region regions regional area areas basin basins country countries state states nation nations island islands sea seas
  ocean oceans coast coasts coastal continent continental gulf developing least developed small landlocked
  triangle sids ldcs lldcs
`)

/** Kinds of countries are no place, yet they say where: "Small Island Developing States". */
const groupsOfCountries = wordSet('sids ldcs lldcs developing developed landlocked')

const isRegion = (words: readonly string[]): boolean =>
  words.every((word) => regionWords.has(word) || partWords.has(word)) &&
  words.some((word) => regionWords.has(word) || groupsOfCountries.has(word))
