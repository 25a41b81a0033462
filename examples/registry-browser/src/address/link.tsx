import type { ComponentProps, MouseEvent } from 'react'
import { navigate } from './address.ts'

interface LinkProps extends ComponentProps<'a'> {
  readonly href: string
  /** The id of the element that the focus goes to, for a link that stays in its view. */
  readonly focus?: string
}

/** A link to another view of this app. What people do to open a link elsewhere is left to the browser. */
export const Link = ({ href, focus, ...rest }: LinkProps) => {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    navigate(href)
    if (focus !== undefined) document.getElementById(focus)?.focus()
  }
  return <a {...rest} href={href} onClick={follow} />
}
