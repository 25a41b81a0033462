import { misspeltMonthNames, monthNames, shortMonthNames } from '../month-names.ts'

/** What a word can say within a date. */
export type Meaning =
  | { kind: 'MONTH' | 'ORDINAL'; value: number }
  | { kind: 'UNIT'; value: 'QUARTER' | 'HALF' }
  /** Some part of a period: the period is sure, the part is not. */
  | { kind: 'VAGUE' }
  /** Spring and autumn lie within one year on both halves of the globe; summer and winter do not, and are not here. */
  | { kind: 'SEASON' }
  | { kind: 'FILLER' }

/** By the folded word, in English, Spanish, French and Portuguese. */
export const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...all({ kind: 'FILLER' }, 'of the in year de del el la los en ano d du l le les annee do da'),
  ...all({ kind: 'VAGUE' }, 'early mid middle late beginning start end'),
  ...all({ kind: 'VAGUE' }, 'principios inicio inicios comienzos mediados fin fines final finales'),
  ...all({ kind: 'VAGUE' }, 'debut mi milieu courant meados'),
  ...all({ kind: 'SEASON' }, 'spring autumn fall primavera otono printemps automne outono'),
  ...all({ kind: 'UNIT', value: 'QUARTER' }, 'quarter q trimestre trimester t'),
  ...all({ kind: 'UNIT', value: 'HALF' }, 'half h semester semestre s mitad moitie metade'),
  ...all({ kind: 'ORDINAL', value: 1 }, 'first i primer primero primera premier premiere primeiro primeira'),
  ...all({ kind: 'ORDINAL', value: 2 }, 'second ii segundo segunda deuxieme seconde'),
  ...all({ kind: 'ORDINAL', value: 3 }, 'third iii tercer tercero tercera troisieme terceiro terceira'),
  ...all({ kind: 'ORDINAL', value: 4 }, 'fourth iv cuarto cuarta quatrieme quarto'),
  ...Object.values(monthNames).flatMap((names) =>
    names.map((name, index): [string, Meaning] => [name, { kind: 'MONTH', value: index + 1 }]),
  ),
  ...[...shortMonthNames, ...misspeltMonthNames].flatMap(([value, names]) =>
    all({ kind: 'MONTH', value }, names.join(' ')),
  ),
])

/** What makes an ordinal of the number that it is written to: `1st`, `2e`, `3º`. */
export const ordinalEndings: ReadonlySet<string> = new Set(
  'st nd rd th er ere re e eme o a ro ra do da to ta'.split(' '),
)

function all(meaning: Meaning, words: string): [string, Meaning][] {
  return words.split(' ').map((word) => [word, meaning])
}
