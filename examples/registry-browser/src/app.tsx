import { useAddress } from './address/address.ts'
import { Link } from './address/link.tsx'
import { paths } from './address/paths.ts'
import { useFocusOnMove } from './address/use-focus-on-move.ts'
import { registryUrl } from './answers/registry.ts'
import icon from './icon.svg'
import { View } from './view.tsx'

export const App = () => {
  const address = useAddress()
  const view = useFocusOnMove(address.pathname)
  return (
    <>
      <a className="skip" href="#view">
        Skip to the content
      </a>
      <header className="bar">
        <Link className="brand" href={paths.commitments}>
          <img src={icon} alt="" /> Registry browser
        </Link>
        <nav aria-label="Views">
          <NavigationLink pathname={address.pathname} href={paths.commitments}>
            Commitments
          </NavigationLink>
          <NavigationLink pathname={address.pathname} href={paths.networks}>
            Networks
          </NavigationLink>
        </nav>
      </header>
      <main id="view" tabIndex={-1} ref={view}>
        <View address={address} />
      </main>
      <footer>
        <p>
          An example of <code>@pledgegraph/sdk</code>, reading from <code>{registryUrl}</code>
        </p>
      </footer>
    </>
  )
}

const NavigationLink = (props: { pathname: string; href: string; children: string }) => (
  <Link href={props.href} aria-current={props.href === props.pathname ? 'page' : undefined}>
    {props.children}
  </Link>
)
