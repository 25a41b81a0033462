import { nameKey } from '@pledgegraph/kernel'
import { decideAlike } from './decide-alike.ts'
import { identifierKey } from './identifiers.ts'
import { isAcronym, tellsByItself } from './acronyms.ts'
import type { Match, MatchMethod, MatchOptions } from './mentions.ts'
import type { NameIndex } from './name-index.ts'
import { chooseBearer, chooseNamesake, mayBeElsewhere } from './namesakes.ts'
import type { KnownName, KnownOrganization } from './queries.ts'
import { type ReadMention, acronymKey } from './read-mention.ts'
import { type Recognised, spellingsOf } from './well-known.ts'

/** What became of a mention: whom it means, that a curator said that it means nobody, or that nobody knows. */
export type Decision = Match | 'NOBODY' | null

/** Decides by the surest method that finds somebody. */
export const decide = (
  mention: ReadMention,
  index: NameIndex,
  options: Required<Omit<MatchOptions, 'alikeKeys'>>,
): Decision => {
  const decision = index.reference('DECISION', mention.name.key)
  if (decision !== undefined) {
    return decision.organization === null ? 'NOBODY' : matchOf(decision.organization, 'CURATOR', decision.text)
  }
  const sure = byIdentifier(mention, index) ?? byName(mention, index, [mention.name.key])
  if (sure !== null) return sure
  if (mention.wellKnown !== null) return matchWellKnown(mention.wellKnown, index)
  return (
    byName(mention, index, mention.name.variants) ??
    byAcronymOfName(mention, index) ??
    byAcronym(mention, index) ??
    (options.fuzzy ? byLikeness(mention, index, options.threshold) : null)
  )
}

const matchOf = ({ id, namedId }: KnownOrganization, method: MatchMethod, matchedName: string, score = 1): Match => ({
  organizationId: id,
  namedOrganizationId: namedId,
  method,
  score,
  matchedName,
})

const byIdentifier = ({ identifiers }: ReadMention, index: NameIndex): Match | null => {
  for (const identifier of identifiers) {
    const found = index.reference('IDENTIFIER', identifierKey(identifier))
    // An identifier is always somebody's.
    if (found !== undefined) return matchOf(found.organization!, 'IDENTIFIER', found.text)
  }
  return null
}

const byName = (mention: ReadMention, index: NameIndex, keys: readonly string[]): Match | null => {
  for (const key of keys) {
    const found = chooseNamesake(
      mention,
      index.names(key).filter((known) => isSaid(known, mention)),
    )
    if (found !== null) return matchOf(found.organization, found.kind === 'NAME' ? 'NAME' : 'ALIAS', found.text)
  }
  return null
}

/** An alias that is an acronym needs its context, and a name with one acronym is not that with another. */
const isSaid = ({ kind, text, organization }: KnownName, { name }: ReadMention): boolean => {
  if (kind === 'ALIAS' && isAcronym(text)) return false
  const { acronym } = name
  return acronym === null || organization.acronym === null || nameKey(acronym) === nameKey(organization.acronym)
}

/** The well-known organization in the registry: whoever has its identifier or, else, one of its names. */
export const matchWellKnown = (
  { organization, matchedName, score, method }: Recognised,
  index: NameIndex,
): Match | null => {
  for (const identifier of organization.identifiers) {
    const found = index.reference('IDENTIFIER', identifierKey(identifier))
    if (found !== undefined) return matchOf(found.organization!, method, matchedName, score)
  }
  for (const spelling of spellingsOf(organization)) {
    const found = index.names(nameKey(spelling))[0]
    if (found !== undefined) return matchOf(found.organization, method, matchedName, score)
  }
  return null
}

/** `International Example Council (INTEX)` where the registry knows somebody by nothing but `INTEX`. */
const byAcronymOfName = ({ name }: ReadMention, index: NameIndex): Match | null => {
  if (name.acronym === null || !tellsByItself(name.acronym)) return null
  const found = index.names(nameKey(name.acronym)).filter(({ kind, text }) => kind === 'NAME' && isAcronym(text))
  return found.length === 1 ? matchOf(found[0]!.organization, 'ACRONYM', found[0]!.text, acronymScore) : null
}

const byAcronym = (mention: ReadMention, index: NameIndex): Match | null => {
  const { name } = mention
  if (!name.isAcronym || !tellsByItself(name.base)) return null
  const bearers = [
    ...index.acronyms(acronymKey(name.base)),
    ...[name.key, ...name.variants].flatMap((key) => index.names(key)).filter(({ text }) => isAcronym(text)),
  ]
  const found = chooseBearer(mention, bearers)
  return found === null ? null : matchOf(found.organization, 'ACRONYM', found.text, acronymScore)
}

/** An acronym is all that was compared. */
export const acronymScore = 0.95

const byLikeness = (mention: ReadMention, index: NameIndex, threshold: number): Match | null => {
  const { alikeWellKnown } = mention
  const found = decideAlike(
    mention,
    index.alike(nameKey(mention.name.base), mention.parts).filter((known) => !mayBeElsewhere(mention, known)),
    threshold,
  )
  if (alikeWellKnown !== null && alikeWellKnown.score >= (found?.score ?? 0)) {
    return matchWellKnown(alikeWellKnown, index)
  }
  return found === null ? null : matchOf(found.known.organization, 'FUZZY', found.known.text, found.score)
}
