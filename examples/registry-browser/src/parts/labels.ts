/**
 * A value of an enum in words: `OFF_TRACK` becomes “Off track”. A registry that is newer than this app may have values
 * that nobody here has heard of; they read well too.
 */
export const inWords = (value: string): string => {
  const words = exceptions[value] ?? value.replaceAll('_', ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const exceptions: Readonly<Record<string, string>> = {
  PUBLISHED: 'under way',
  NGO: 'non-governmental organization',
  LOCAL_OR_REGIONAL_GOVERNMENT: 'local or regional government',
  UNITED_NATIONS_OR_MULTILATERAL_BODY: 'United Nations or multilateral body',
}

/** `1 commitment`, `1,200 commitments` */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
