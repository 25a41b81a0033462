// The package's main entry loads all its languages; this one loads none.
import countries from 'i18n-iso-countries/index.js'
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' }
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' }
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' }
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' }
import type { StakeholderDraft, StakeholderKind } from './drafts.ts'
import type { Note, OddityKind } from './oddities.ts'
import { kindOfStakeholder } from './places.ts'
import { lookupKey } from './text.ts'

/** English before the others: where two languages disagree about a name, registries mostly mean the English one. */
const languages = [english, french, spanish, russian, chinese, arabic]

/** Names that registries use and the package lacks or gives to two countries. */
const furtherNames: Readonly<Record<string, readonly string[]>> = {
  BES: ['Caribbean Netherlands'],
  BIH: ['Bosnia'],
  BOL: ['Plurinational State of Bolivia'],
  BRN: ['Brunei'],
  CCK: ['Cocos Islands', 'Keeling Islands'],
  COD: ['DR Congo', 'DRC', 'Congo-Kinshasa'],
  // The package gives the bare name to both Congos; the United Nations mean this one.
  COG: ['Congo', 'Republic of Congo', 'Congo-Brazzaville'],
  FLK: ['Falkland Islands', 'Islas Malvinas'],
  FSM: ['Federated States of Micronesia'],
  GBR: ['United Kingdom of Great Britain and Northern Ireland'],
  HKG: ['China, Hong Kong Special Administrative Region', 'Hong Kong SAR'],
  IRN: ['Islamic Republic of Iran'],
  KOR: ['Republic of Korea', 'South Korea'],
  LAO: ['Laos', "Lao People's Democratic Republic"],
  MAC: ['China, Macao Special Administrative Region', 'Macao SAR'],
  MAF: ['Saint Martin'],
  MDA: ['Moldova', 'Republic of Moldova'],
  MKD: ['North Macedonia', 'The former Yugoslav Republic of Macedonia', 'TFYR Macedonia'],
  MMR: ['Burma'],
  NLD: ['Kingdom of the Netherlands', 'Holland'],
  PRK: ["Democratic People's Republic of Korea", 'North Korea'],
  PSE: ['State of Palestine', 'Occupied Palestinian Territory'],
  SGS: ['South Georgia and South Sandwich Islands'],
  SJM: ['Svalbard and Jan Mayen Islands'],
  SWZ: ['Swaziland'],
  SXM: ['Sint Maarten'],
  SYR: ['Syria'],
  TUR: ['Türkiye', 'Turkey'],
  TZA: ['United Republic of Tanzania'],
  UMI: ['US Outlying Islands'],
  VAT: ['Holy See', 'Vatican', 'Vatican City'],
  VCT: ['Saint Vincent and Grenadines'],
  VEN: ['Bolivarian Republic of Venezuela'],
  VGB: ['British Virgin Islands'],
  VIR: ['United States Virgin Islands', 'US Virgin Islands'],
  VNM: ['Viet Nam'],
  WLF: ['Wallis and Futuna Islands'],
}

/** Without an article before the name or, as in the lists of the United Nations, behind it: `Bahamas (the)`. */
const key = (name: string): string =>
  lookupKey(name.replace(/['’`´.]/g, '').replace(/ ?\((?:the|el|la|las|le|les|los|l)\)$/i, ''))
    .replace(/^the /, '')
    .replace(/\bst\b/g, 'saint')

const codeByName = new Map<string, string>()

const learn = (name: string, code: string): void => {
  if (!codeByName.has(key(name))) codeByName.set(key(name), code)
}

for (const [code, names] of Object.entries(furtherNames)) for (const name of names) learn(name, code)
for (const language of languages) {
  countries.registerLocale(language)
  for (const [alpha2, names] of Object.entries(countries.getNames(language.locale, { select: 'all' }))) {
    const code = countries.alpha2ToAlpha3(alpha2)
    // Codes with an X are left to everybody's own use, as the package does for Kosovo; no other register knows them.
    if (code !== undefined && !code.startsWith('X')) for (const name of names) learn(name, code)
  }
}

/**
 * The ISO 3166-1 alpha-3 code of a country by its name in one of the six languages of the United Nations: `Turkey`,
 * `Türkiye`, `Venezuela, Bolivarian Republic of`, `Iran (Islamic Republic of)`. Null when it names no country.
 */
export const countryOfName = (name: string): string | null => {
  const [, short, afterComma, inParentheses] = /^([^,(]+?)\s*(?:,\s*([^,()]+)|\(([^()]+)\))$/.exec(name) ?? []
  const inOrder = short === undefined ? name : `${afterComma ?? inParentheses} ${short}`
  return codeByName.get(key(name)) ?? codeByName.get(key(inOrder)) ?? null
}

const oddities: Readonly<Record<StakeholderKind, OddityKind>> = {
  REGION: 'NOT_A_COUNTRY_REGION',
  ORGANIZATION: 'NOT_A_COUNTRY_ORGANIZATION',
  UNKNOWN: 'NOT_A_COUNTRY_UNKNOWN',
}

/** Sorts what a source lists as countries into countries, once each, and what is none. */
export const readCountries = (
  names: readonly string[],
  field: string,
  note: Note,
): { countries: string[]; stakeholders: StakeholderDraft[] } => {
  const codes = new Set<string>()
  const stakeholders: StakeholderDraft[] = []
  for (const [index, name] of names.entries()) {
    const code = countryOfName(name)
    if (code === null) {
      const kind = kindOfStakeholder(name)
      note(oddities[kind], `${field}[${index}]`, name)
      stakeholders.push({ text: name, kind })
    } else if (codes.has(code)) note('DUPLICATE_ENTRY', `${field}[${index}]`, name)
    else codes.add(code)
  }
  return { countries: [...codes], stakeholders }
}
