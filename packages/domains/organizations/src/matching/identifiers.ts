import type { Identifier, IdentifierScheme } from '../queries.ts'

/** How each registry writes its identifiers. */
const shapes: Readonly<
  Record<IdentifierScheme, { readonly shape: RegExp; readonly write: (found: string) => string }>
> = {
  ROR: {
    shape: /^(?:(?:https?:\/\/)?ror\.org\/)?(0[a-hj-km-np-tv-z0-9]{6}\d{2})\/?$/i,
    write: (id) => `https://ror.org/${id.toLowerCase()}`,
  },
  WIKIDATA: {
    shape: /^(?:(?:https?:\/\/)?(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/i,
    write: (id) => id.toUpperCase(),
  },
  ISNI: {
    shape: /^(?:https?:\/\/(?:www\.)?isni\.org\/(?:isni\/)?)?((?:\d{4} ?){3}\d{3}[\dX])$/i,
    write: (id) =>
      id
        .toUpperCase()
        .replaceAll(' ', '')
        .replace(/(.{4})(?=.)/g, '$1 '),
  },
  GRID: {
    shape: /^(?:https?:\/\/(?:www\.)?grid\.ac\/institutes\/)?(grid\.\d+\.[0-9a-f]+)$/i,
    write: (id) => id.toLowerCase(),
  },
  FUNDREF: { shape: /^(?:(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.13039\/)?(\d{6,})$/, write: (id) => id },
  ORG_ID: { shape: /^(\S+)$/, write: (id) => id },
  LEI: { shape: /^([0-9A-Z]{18}\d{2})$/i, write: (id) => id.toUpperCase() },
}

/** The identifier as its registry writes it, so that `Q42` and its address are one; null when it cannot be one. */
export const readIdentifier = ({ scheme, value }: Identifier): Identifier | null => {
  const { shape, write } = shapes[scheme]
  const found = shape.exec(value.trim())?.[1]
  return found === undefined ? null : { scheme, value: write(found) }
}

/** The identifiers whose addresses stand within a text: `Reef Institute, https://ror.org/02y3ad647`. */
export const identifiersIn = (text: string): Identifier[] => {
  const found = text.match(/(?:ror\.org\/0\w{8}|wikidata\.org\/(?:wiki|entity)\/Q\d+)\b/gi) ?? []
  return found.flatMap(
    (value) => readIdentifier({ scheme: value.toLowerCase().startsWith('ror') ? 'ROR' : 'WIKIDATA', value }) ?? [],
  )
}

export const identifierKey = ({ scheme, value }: Identifier): string => `${scheme} ${value}`
