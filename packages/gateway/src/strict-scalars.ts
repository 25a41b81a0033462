import type { GatewayPlugin } from '@graphql-hive/gateway-runtime'
import { scalarResolvers } from '@pledgegraph/kernel'
import { isScalarType } from 'graphql'

/**
 * A supergraph knows the scalars by name only. With what they accept, the gateway refuses a malformed date before it
 * asks any subgraph, as the monolith does.
 */
export const strictScalars: GatewayPlugin = {
  onSchemaChange: ({ schema }) => {
    for (const { name, parseValue, parseLiteral } of Object.values(scalarResolvers)) {
      const scalar = schema.getType(name)
      if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral })
    }
  },
}
