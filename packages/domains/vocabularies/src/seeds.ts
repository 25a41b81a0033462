import { codeSortKey, encodeCodeId, fold } from '@pledgegraph/kernel'
import type { Insertable } from 'kysely'
import { type CountryEntry, countries } from './data/countries.ts'
import { countryName } from './data/country-names.ts'
import { goals } from './data/goals.ts'
import { type Language, languages } from './data/languages.ts'
import { targets } from './data/targets.ts'
import { termKey, terms } from './data/terms.ts'
import type { RoomTables } from './queries/room.ts'

/** The rows of the tables that the program fills: what `data/` says, under the names of the columns. */

type Rows<Table extends keyof RoomTables> = readonly Insertable<RoomTables[Table]>[]

export interface Seeds {
  readonly goals: Rows<'goals'>
  readonly targets: Rows<'targets'>
  readonly countries: Rows<'countries'>
  readonly terms: Rows<'terms'>
  readonly labels: Rows<'vocabulary_labels'>
}

export const makeSeeds = (): Seeds => ({
  goals,
  targets: targets.map(({ code, goal, label }) => ({ code, goal_number: goal, sort_key: codeSortKey(code), label })),
  countries: countries.map(countryRow),
  terms: terms.map((term, position) => ({
    key: termKey(term),
    scheme: term.scheme,
    code: term.code,
    position,
    label: term.label,
    label_key: fold(term.label),
  })),
  labels: [...countries.flatMap(countryLabels), ...terms.flatMap(termLabels)],
})

const countryRow = (country: CountryEntry): Rows<'countries'>[number] => {
  const name = countryName(country.code, 'en')
  return {
    code: country.code,
    alpha2: country.alpha2,
    m49: country.m49,
    name,
    name_key: fold(name),
    region: toRegion(country.region),
    subregion: country.subregion,
    is_small_island_developing_state: country.sids,
    is_least_developed: country.ldc,
    is_landlocked_developing: country.lldc,
  }
}

/** The five regions in the words of the API, which the database checks. */
const toRegion = (region: string | null) =>
  (region?.toUpperCase() ?? null) as Exclude<Rows<'countries'>[number]['region'], undefined>

type Label = Rows<'vocabulary_labels'>[number]

const toLabel = (entry_id: string, language: Label['language'], label: string): Label => ({
  entry_id,
  language,
  label,
  label_key: fold(label),
})

/** English stands with the entry itself. */
const otherLanguages = languages.filter((language): language is Exclude<Language, 'en'> => language !== 'en')

const countryLabels = ({ code }: CountryEntry): Label[] =>
  otherLanguages.map((language) => toLabel(encodeCodeId('Country', code), language, countryName(code, language)))

const termLabels = (term: (typeof terms)[number]): Label[] =>
  otherLanguages.flatMap((language) => {
    const label = term.translations[language]
    return label === undefined ? [] : [toLabel(encodeCodeId('Term', termKey(term)), language, label)]
  })
