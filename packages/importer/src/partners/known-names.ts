/**
 * Well-known names that hold commas, so that these part nothing: UNESCO in the languages of the United Nations, and
 * others that no rule about ministries and countries would keep together.
 */
const knownNames: readonly RegExp[] = [
  /educational, (?:the )?scientific,? (?:and|&) cultural/gi,
  /[ée]ducation, la science et la culture/gi,
  /educaci[óo]?n, la ciencia y la cultura/gi,
  /образования, науки и культуры/giu,
  /教育、科学及文化/gu,
  /bill, hillary (?:and|&) chelsea/gi,
  /least developed countries, land-?locked developing countries,? and small island/gi,
  /black sea, mediterranean sea,? and contiguous/gi,
  /baltic, north[- ]east atlantic, irish,? and north seas/gi,
  /food, agricultural, hotel, restaurant, catering, tobacco/gi,
  /chemical, energy, mine,? (?:and|&) general workers/gi,
  /environment, fisheries,? (?:and|&) aquaculture science/gi,
  /seas, oceans,? and fisheries/gi,
  /hong kong, (?:special administrative region of )?china/gi,
  /taiwan, province of china/gi,
  /bolivia, plurinational state of/gi,
  /(?:iran, islamic|korea, democratic people.s|congo, democratic|tanzania, united|moldova, the|moldova) republic of/gi,
  /(?:iran, islamic|korea, democratic people.s|congo, democratic|tanzania, united|korea|moldova), republic of/gi,
  /micronesia, federated states of/gi,
  /venezuela, bolivarian republic of/gi,
  /university of california, (?:san diego|santa barbara|santa cruz|los angeles|berkeley|davis|irvine|riverside)/gi,
  /(?:king['’]?s|queen mary|imperial|university) college,? (?:university of )?london/gi,
  /queen mary, university of london/gi,
]

/** Where in a line a comma belongs to one of these names. */
export const commasOfKnownNames = (line: string): ReadonlySet<number> => {
  const commas = new Set<number>()
  if (!/[,、]/.test(line)) return commas
  for (const name of knownNames) {
    for (const { 0: found, index } of line.matchAll(name)) {
      for (let at = 0; at < found.length; at += 1) if (isComma(found.charAt(at))) commas.add(index + at)
    }
  }
  return commas
}

/** Also those of Chinese and Arabic writing. */
export const isComma = (character: string): boolean => ',，、،'.includes(character)
