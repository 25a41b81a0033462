import { useEffect } from 'react'

const appName = 'Registry browser'

interface PageTitleProps {
  readonly children: string
  /** The language of the title as a BCP 47 tag, where that is not the language of this page. */
  readonly language?: string | null
}

/** The heading of a view, which names its tab and its step in the history as well. */
export const PageTitle = ({ children, language }: PageTitleProps) => {
  useEffect(() => {
    document.title = `${children} · ${appName}`
    return () => {
      document.title = appName
    }
  }, [children])
  return (
    <h1>
      <bdi lang={language ?? undefined}>{children}</bdi>
    </h1>
  )
}
