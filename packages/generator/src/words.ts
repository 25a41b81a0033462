/** Made-up texts from a few hundred words: enough that searches and sizes behave as with real ones. */
import type { Random } from './random.ts'

const onsets = ['b', 'ch', 'd', 'f', 'g', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'sh', 't', 'th', 'v', 'w', 'y', 'z']
const middles = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const ends = ['', '', 'n', 'r', 's', 'l', 'ng', 'm']

/**
 * Enough different ones that made-up names are no more alike than real ones are. None begins with an h: behind an s it
 * would make another syllable, and two numbers one name.
 */
const syllables = onsets.flatMap((onset) =>
  middles.flatMap((middle) => ends.slice(1).map((end) => onset + middle + end)),
)

/** A name of a place that no other number has: `Karomil`. */
export const placeName = (index: number): string => {
  // Neighbouring numbers get names that begin differently; the step has no divisor in common with the number of names.
  let rest = syllables.length + ((index * step) % (syllables.length ** 3 - syllables.length))
  let name = ''
  while (rest > 0) {
    name += syllables[rest % syllables.length]
    rest = Math.floor(rest / syllables.length)
  }
  return name[0]!.toUpperCase() + name.slice(1) // two syllables at least
}

const step = 7_368_787

const actions = [
  'Restoring',
  'Protecting',
  'Mapping',
  'Cleaning',
  'Monitoring',
  'Replanting',
  'Governing',
  'Financing',
  'Teaching about',
  'Reporting on',
]

const subjects = [
  'seagrass meadows',
  'coral nurseries',
  'small fishing harbours',
  'mangrove belts',
  'plastic in river mouths',
  'whale corridors',
  'ballast water',
  'oyster reefs',
  'coastal wetlands',
  'ghost nets',
  'deep trenches',
  'tidal flats',
  'sea turtles',
  'salt marshes',
  'ocean literacy',
  'estuaries',
]

export const subject = (random: Random): string => random.pick(subjects)

export const title = (random: Random, index: number): string => {
  const place = placeName(random.below(50_000))
  const plain = `${random.pick(actions)} ${random.pick(subjects)} in ${place}`
  return random.chance(0.5) ? plain : `${plain}: phase ${1 + (index % 7)}`
}

const clauses = [
  'the harbour communities agree on a plan and keep to it',
  'every year a third of the area is surveyed by divers',
  'schools along the coast take part with one class each',
  'nets and lines are collected before the season ends',
  'fishers are paid for what they bring back from the bottom',
  'results are published within six months of each survey',
  'a small fund covers boats, fuel and training',
  'the ministry turns the findings into rules for licences',
  'young people are trained as wardens and stay in the villages',
  'data go to the regional observation system without delay',
  'ports receive waste at no further charge',
  'nurseries raise seedlings for the following wet season',
  'las comunidades costeras vigilan los arrecifes durante la temporada',
  'les pêcheurs déclarent leurs prises chaque semaine',
  'two thirds of the budget is spent on local contractors',
  'progress is reviewed by people who did not design it',
]

/** Sentences up to about so many characters. */
export const prose = (random: Random, length: number): string => {
  const sentences: string[] = []
  let written = 0
  while (written < length) {
    const [one, two] = [random.pick(clauses), random.pick(clauses)]
    const sentence = `${one[0]!.toUpperCase()}${one.slice(1)}, and ${two}.`
    sentences.push(sentence)
    written += sentence.length + 1
  }
  return sentences.join(random.chance(0.2) ? '\n' : ' ')
}

/** What the platform's move did to many texts: letters with marks are gone. */
export const withoutMarkedLetters = (text: string): string => text.replace(/[^\n\x20-\x7e]/g, '')

export const countryNames = [
  'Kenya',
  'Fiji',
  'Portugal',
  'Chile',
  'Indonesia',
  'Jamaica',
  'Norway',
  'Senegal',
  'Philippines',
  'Mauritius',
  'Canada',
  'Viet Nam',
  'Belize',
  'Seychelles',
  'Iceland',
  'Samoa',
  'Ghana',
  'Peru',
  'Japan',
  'Maldives',
  'Global',
  'European Commission',
]
