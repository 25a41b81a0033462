import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import logo from './logo.svg'
import type { OpeningTabs } from './opening-tabs.ts'
import { ShareButton } from './share-button.tsx'
import { storage } from './storage.ts'
import { WrapLines } from './wrap-lines.tsx'

// Relative to the page's own address, `…/graphql`, so that it works under a path of a reverse proxy as well.
const fetcher = createGraphiQLFetcher({ url: 'graphql', enableIncrementalDelivery: false })

export const Workbench = (tabs: OpeningTabs) => (
  <GraphiQL
    {...tabs}
    fetcher={fetcher}
    storage={storage}
    shouldPersistHeaders={false}
    inputValueDeprecation
    schemaDescription
  >
    <GraphiQL.Logo>
      <span className="workbench-name">
        <img src={logo} alt="" width={20} height={20} />
        Pledgegraph
      </span>
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, merge, copy }) => (
        <>
          {prettify}
          {merge}
          {copy}
          <ShareButton />
        </>
      )}
    </GraphiQL.Toolbar>
    <WrapLines />
  </GraphiQL>
)
