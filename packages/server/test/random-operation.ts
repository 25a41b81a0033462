import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** What arguments are drawn from: values as GraphQL literals, by `Type.argument`, argument or type name. */
export type Pools = Readonly<Record<string, readonly string[]>>

/** A valid operation drawn at random, the same for the same seed. Its arguments need not make sense. */
export const randomOperation = (schema: GraphQLSchema, pools: Pools, seed: number): string =>
  new Draw(schema, pools, seed).operation()

class Draw {
  readonly #schema: GraphQLSchema
  readonly #pools: Pools
  readonly #fragments: string[] = []
  #state: number
  #aliases = 0

  constructor(schema: GraphQLSchema, pools: Pools, seed: number) {
    this.#schema = schema
    this.#pools = pools
    this.#state = seed
  }

  operation(): string {
    // Every schema that executes has a query type.
    const query = this.#schema.getQueryType()!
    const fields = Object.values(query.getFields())
    const selections = Array.from({ length: this.#upTo(3) + 1 }, () => this.#field(query, this.#oneOf(fields), 4))
    return [
      `query ($yes: Boolean! = true, $no: Boolean! = false) { ok: __typename @include(if: $yes) @skip(if: $no) ${selections.join(' ')} }`,
      ...this.#fragments,
    ].join('\n')
  }

  #field(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type)
    const args = field.args.flatMap((argument) => {
      if (!isNonNullType(argument.type) && !this.#chance(argument.name === 'orderBy' ? 0.2 : 0.3)) return []
      return [
        `${argument.name}: ${this.#value(argument.type, [`${parent.name}.${field.name}.${argument.name}`, argument.name])}`,
      ]
    })
    const directive = this.#chance(0.05)
      ? this.#oneOf([' @include(if: $yes)', ' @skip(if: $yes)', ' @include(if: $no)'])
      : ''
    // An alias of its own keeps fields of different arguments and types apart.
    const alias = isLeafType(type) && args.length === 0 && !this.#chance(0.2) ? '' : `f${(this.#aliases += 1)}: `
    const selection = isCompositeType(type) ? ` ${this.#selection(type.name, depth - 1)}` : ''
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive}${selection}`
  }

  #selection(typeName: string, depth: number): string {
    const type = this.#schema.getType(typeName)
    if (isInterfaceType(type)) {
      const possible = this.#schema.getPossibleTypes(type).filter(() => this.#chance(0.4))
      const inline = possible.map((each) => `... on ${each.name} { ${this.#aliased(each, depth)} }`)
      return `{ __typename id ${inline.join(' ')} }`
    }
    if (!isObjectType(type)) return ''
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    const chosen = fields.filter(() => this.#chance(5 / Math.max(fields.length, 8)))
    const body = [
      ...(this.#chance(0.3) ? ['__typename'] : []),
      ...chosen.map((field) => this.#field(type, field, depth)),
    ]
    const text = body.length > 0 ? body.join(' ') : '__typename'
    if (!this.#chance(0.15)) return `{ ${text} }`
    const name = `F${this.#fragments.length + 1}_${(this.#aliases += 1)}`
    this.#fragments.push(`fragment ${name} on ${type.name} { ${text} }`)
    return `{ ...${name} ... on ${type.name} { __typename } }`
  }

  /** Fields of different types side by side in one interface may clash; aliases keep them apart. */
  #aliased(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)) || depth > 1)
    const chosen = fields.filter(() => this.#chance(3 / fields.length))
    return [
      '__typename',
      ...chosen.map((field) =>
        this.#field(type, field, depth - 1).replace(/^(\w+)(?=$|[ ({])/, `f${(this.#aliases += 1)}: $1`),
      ),
    ].join(' ')
  }

  #value(type: GraphQLInputType, names: readonly string[]): string {
    if (isNonNullType(type)) return this.#value(type.ofType, names)
    if (isListType(type))
      return `[${Array.from({ length: this.#upTo(2) }, () => this.#value(type.ofType, names)).join(', ')}]`
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || this.#chance(0.2))
      return `{ ${fields.map((field) => `${field.name}: ${this.#value(field.type, [`${type.name}.${field.name}`, field.name])}`).join(', ')} }`
    }
    const pool = [...names, type.name].map((name) => this.#pools[name]).find((values) => values !== undefined)
    if (pool !== undefined) return this.#oneOf(pool)
    if (isEnumType(type)) return this.#oneOf(type.getValues()).name
    return type.name === 'Boolean' ? this.#oneOf(['true', 'false']) : '"x"'
  }

  #chance(probability: number): boolean {
    return this.#next() < probability
  }

  #upTo(most: number): number {
    return Math.floor(this.#next() * (most + 1))
  }

  #oneOf<Item>(items: readonly Item[]): Item {
    // The index lies below the length.
    return items[Math.floor(this.#next() * items.length)]!
  }

  /** Mulberry32: small, even enough, and the same everywhere. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
