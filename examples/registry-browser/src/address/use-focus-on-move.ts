import { type RefObject, useEffect, useRef } from 'react'

/** Moves the focus into a new view, so that the keyboard and screen readers go on there as after a page load. */
export const useFocusOnMove = (pathname: string): RefObject<HTMLElement | null> => {
  const view = useRef<HTMLElement>(null)
  const lastPathname = useRef(pathname)
  useEffect(() => {
    if (lastPathname.current !== pathname) view.current?.focus({ preventScroll: true })
    lastPathname.current = pathname
  }, [pathname])
  return view
}
