import type { Random } from './random.ts'

/** Made-up texts that look like those of a registry. */

const actions = [
  'Restoring',
  'Protecting',
  'Mapping',
  'Cleaning up',
  'Monitoring',
  'Replanting',
  'Financing',
  'Teaching about',
  'Reporting on',
  'Reconnecting',
]

const subjects = [
  'seagrass meadows',
  'coral reefs',
  'small fishing harbours',
  'mangrove belts',
  'river mouths',
  'school kitchens',
  'village wells',
  'oyster beds',
  'coastal wetlands',
  'solar cooperatives',
  'market gardens',
  'tidal flats',
  'cycle routes',
  'salt marshes',
  'seed libraries',
  'community clinics',
]

const places = [
  'Amberhaven',
  'Bellmoor',
  'Casaviva',
  'Dunwater',
  'Eastmere',
  'Fairisle',
  'Greenhollow',
  'Harbourne',
  'Isla Serena',
  'Kestrel Bay',
  'Lakeview',
  'Montclaro',
  'Northquay',
  'Oldbridge',
  'Port Amity',
  'Quillstone',
  'Riverbend',
  'Sandrock',
  'Tallpine',
  'Westering',
]

const clauses = [
  'the harbour communities agree on a plan and keep to it',
  'a third of the area is surveyed every year',
  'each school along the coast takes part with one class',
  'nets and lines are collected before the season ends',
  'a small fund covers boats, fuel and training',
  'results are published within six months of each survey',
  'young people are trained as wardens and stay in their villages',
  'the findings become rules for licences',
  'nurseries raise seedlings for the next wet season',
  'two thirds of the budget is spent on local contractors',
  'progress is reviewed by people who did not design it',
  'every household has a say in where the water goes',
]

export const subject = (random: Random): string => random.pick(subjects)
export const place = (random: Random): string => random.pick(places)
export const title = (random: Random): string => `${random.pick(actions)} ${subject(random)} in ${place(random)}`

/** One sentence. */
export const sentence = (random: Random): string => {
  const [one, two] = random.some(clauses, 2)
  return `${capital(one!)}, and ${two!}.` // there are more than two
}

/** So many sentences. */
export const prose = (random: Random, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(random)).join(' ')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `cycle routes` → `Cycle Routes` */
export const asName = (text: string): string => text.split(' ').map(capital).join(' ')

/** `Fundación Océano` → `fundacion-oceano` */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The first letters of the words that begin with a capital: `Institute of Coral Reefs` → `ICR`. */
export const initials = (name: string): string => name.replace(/[^\p{Lu}]/gu, '')

/** Text as the registry compares it: without case and accents. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
