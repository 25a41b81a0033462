import { ToolbarButton, useGraphiQL } from '@graphiql/react'
import { useState } from 'react'
import { linkTo } from './shared-link.ts'

const invitation = 'Copy a link to this query'

/** Copies a link that opens the query and the variables of the tab, never its headers. */
export const ShareButton = () => {
  const [label, setLabel] = useState(invitation)
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }))
  const share = async () => {
    const link = linkTo({ query: queryEditor?.getValue() ?? '', variables: variableEditor?.getValue() ?? '' })
    setLabel(await offer(link))
    setTimeout(() => setLabel(invitation), 3000)
  }
  return (
    <ToolbarButton label={label} onClick={() => void share()}>
      <LinkIcon />
    </ToolbarButton>
  )
}

/** Browsers have a clipboard only for pages from this machine or over TLS; the address bar is always there. */
const offer = async (link: string): Promise<string> => {
  try {
    await navigator.clipboard.writeText(link)
    return 'The link is copied'
  } catch {
    history.replaceState(null, '', link)
    return 'The link is in the address bar'
  }
}

const LinkIcon = () => (
  <svg
    className="graphiql-toolbar-icon"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    aria-hidden="true"
  >
    <path d="M7 9.5 9.5 7M6.2 6.2 4 8.4a2.5 2.5 0 0 0 3.6 3.6l2.2-2.2M9.8 9.8 12 7.6A2.5 2.5 0 0 0 8.4 4L6.2 6.2" />
  </svg>
)
