import { BadUserInput, quote } from '@pledgegraph/kernel'
// The package's main entry loads all its languages; this one loads none.
import names from 'i18n-iso-countries/index.js'
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' }
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' }
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' }
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' }
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' }
import type { Language } from './languages.ts'

for (const locale of [arabic, english, spanish, french, russian, chinese]) names.registerLocale(locale)

/**
 * Where the United Nations write a name differently from the package. In English these are all; in the other languages
 * only the plain cases, in which the package abbreviates, is outdated, or names another entity than the country or area.
 */
const unitedNationsNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: {
    KOR: 'جمهورية كوريا',
    MMR: 'ميانمار',
    PRK: 'جمهورية كوريا الشعبية الديمقراطية',
    SWZ: 'إسواتيني',
  },
  en: {
    BOL: 'Bolivia (Plurinational State of)',
    CHN: 'China',
    CIV: 'Côte d’Ivoire',
    COG: 'Congo',
    CPV: 'Cabo Verde',
    CZE: 'Czechia',
    FSM: 'Micronesia (Federated States of)',
    GBR: 'United Kingdom of Great Britain and Northern Ireland',
    GMB: 'Gambia',
    HKG: 'China, Hong Kong Special Administrative Region',
    IRN: 'Iran (Islamic Republic of)',
    KOR: 'Republic of Korea',
    MAC: 'China, Macao Special Administrative Region',
    MAF: 'Saint Martin (French Part)',
    MDA: 'Republic of Moldova',
    MKD: 'North Macedonia',
    NLD: 'Netherlands (Kingdom of the)',
    PRK: 'Democratic People\'s Republic of Korea',
    REU: 'Réunion',
    SJM: 'Svalbard and Jan Mayen Islands',
    VAT: 'Holy See',
    VEN: 'Venezuela (Bolivarian Republic of)',
    VGB: 'British Virgin Islands',
    VIR: 'United States Virgin Islands',
    VNM: 'Viet Nam',
    WLF: 'Wallis and Futuna Islands',
  },
  es: { CIV: 'Côte d’Ivoire', CZE: 'Chequia' },
  fr: {
    CIV: 'Côte d’Ivoire',
    CPV: 'Cabo Verde',
    CZE: 'Tchéquie',
    KOR: 'République de Corée',
    PRK: 'République populaire démocratique de Corée',
    SWZ: 'Eswatini',
  },
  ru: {
    ARE: 'Объединенные Арабские Эмираты',
    CAF: 'Центральноафриканская Республика',
    CHN: 'Китай',
    ESH: 'Западная Сахара',
    PRK: 'Корейская Народно-Демократическая Республика',
    USA: 'Соединенные Штаты Америки',
    ZAF: 'Южная Африка',
  },
  zh: { ESH: '西撒哈拉', PRK: '朝鲜民主主义人民共和国' },
}

/**
 * The name of a country or area by its alpha-3 code, as the United Nations write it; in English where the language has
 * none.
 * @throws BadUserInput when no country has this code.
 */
export const countryName = (code: string, language: Language): string => {
  const name = unitedNationsNames[language][code] ?? names.getName(code, language) ?? names.getName(code, 'en')
  if (name !== undefined) return name
  throw new BadUserInput(`${quote(code)} is no country; give an ISO 3166-1 alpha-3 code such as KEN.`)
}
