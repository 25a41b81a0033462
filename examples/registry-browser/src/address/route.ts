/** What an address asks for. */
export type Route =
  | { readonly view: 'commitments' | 'networks' | 'nothing' }
  | { readonly view: 'commitment' | 'network' | 'organization'; readonly name: string }

/** The counterpart of `paths.ts`. */
export const routeOf = (pathname: string): Route => {
  const [room = 'commitments', name, ...more] = segments(pathname)
  if (more.length > 0) return { view: 'nothing' }
  switch (room) {
    case 'commitments':
      return name === undefined ? { view: 'commitments' } : { view: 'commitment', name }
    case 'networks':
      return name === undefined ? { view: 'networks' } : { view: 'network', name }
    case 'organizations':
      return name === undefined ? { view: 'nothing' } : { view: 'organization', name }
    default:
      return { view: 'nothing' }
  }
}

const segments = (pathname: string): string[] => {
  try {
    return pathname.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    // A percent sign that begins no character.
    return ['malformed']
  }
}
