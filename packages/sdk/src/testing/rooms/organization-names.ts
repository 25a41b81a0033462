import type { Random } from '../random.ts'
import { asName, place, subject } from '../words.ts'

/** What each kind of entity is called. */
const names: Readonly<Record<string, (where: string, what: string) => string>> = {
  ACADEMIC_INSTITUTION: (where) => `University of ${where}`,
  CIVIL_SOCIETY_ORGANIZATION: (where, what) => `Citizens of ${where} for ${what}`,
  GOVERNMENT: (where) => `Ministry of Environment of ${where}`,
  INTERGOVERNMENTAL_ORGANIZATION: (where) => `${where} Regional Commission`,
  LOCAL_OR_REGIONAL_GOVERNMENT: (where) => `City of ${where}`,
  NGO: (where, what) => `${where} Society for ${what}`,
  PARTNERSHIP: (where, what) => `${where} Partnership for ${what}`,
  PHILANTHROPIC_ORGANIZATION: (where) => `${where} Foundation`,
  PRIVATE_SECTOR: (where) => `${where} Shipping Company`,
  SCIENTIFIC_COMMUNITY: (where, what) => `${where} Institute of ${what}`,
  UNITED_NATIONS_OR_MULTILATERAL_BODY: (where) => `Programme of Nations for ${where}`,
}

/** What an organization of this type may be called; of any other type, friends of a place. */
export const organizationName = (random: Random, type: string | null): string => {
  const [where, what] = [place(random), asName(subject(random))]
  return names[type ?? '']?.(where, what) ?? `Friends of ${where}`
}

/** How the registries of organizations write their identifiers. */
const identifiers: Readonly<Record<string, (random: Random) => string>> = {
  FUNDREF: (random) => `50110000${digits(random, 4)}`,
  GRID: (random) => `grid.${digits(random, 6)}.${digits(random, 1)}`,
  ISNI: (random) => `0000 0001 ${digits(random, 4)} ${digits(random, 4)}`,
  LEI: (random) => `${digits(random, 4)}00${digits(random, 14)}`,
  ORG_ID: (random) => `XM-DAC-${digits(random, 5)}`,
  ROR: (random) => `https://ror.org/0${digits(random, 8)}`,
  WIKIDATA: (random) => `Q${digits(random, 6)}`,
}

export const identifier = (random: Random, scheme: string): string => identifiers[scheme]?.(random) ?? digits(random, 8)

/** Without zeros: what is made of them stays as it is when somebody takes it for a number. */
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.between(1, 9)).join('')
