/** The months from January on, as folded words: lower case, without accents. */
export const monthNames = {
  en: words('january february march april may june july august september october november december'),
  es: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  fr: words('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'),
  pt: words('janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro'),
} as const satisfies Record<string, readonly string[]>

/** What else is written for a month: its number, then the folded words. */
export const shortMonthNames: readonly (readonly [number, readonly string[]])[] = [
  [1, words('jan ene janv')],
  [2, words('feb fev fevr')],
  [3, words('mar')],
  [4, words('apr abr avr')],
  [5, words('mai')],
  [6, words('jun')],
  [7, words('jul juil')],
  [8, words('aug ago')],
  [9, words('sep sept set setiembre')],
  [10, words('oct')],
  [11, words('nov')],
  [12, words('dec dic dez')],
]

/**
 * Misspelt months of real registries, only where nothing else can be meant: `mat` may be March or May and is not here.
 */
export const misspeltMonthNames: readonly (readonly [number, readonly string[]])[] = [
  [1, words('januart')],
  [2, words('febuary febraury')],
  [12, words('dcembre')],
]

function words(text: string): readonly string[] {
  return text.split(' ')
}
