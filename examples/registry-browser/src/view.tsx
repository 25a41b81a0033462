import { routeOf } from './address/route.ts'
import { CommitmentPage } from './commitment/commitment-page.tsx'
import { CommitmentsPage } from './commitments/commitments-page.tsx'
import { NetworkPage } from './networks/network-page.tsx'
import { NetworksPage } from './networks/networks-page.tsx'
import { OrganizationPage } from './organizations/organization-page.tsx'
import { NotFound } from './parts/not-found.tsx'

/** What the address asks for. The keys make another commitment another page, which forgets the one before. */
export const View = ({ address: { pathname, searchParams } }: { address: URL }) => {
  const route = routeOf(pathname)
  switch (route.view) {
    case 'commitments':
      return <CommitmentsPage parameters={searchParams} />
    case 'commitment':
      return <CommitmentPage key={route.name} registrationNumber={route.name} />
    case 'networks':
      return <NetworksPage />
    case 'network':
      return <NetworkPage key={route.name} slug={route.name} parameters={searchParams} />
    case 'organization':
      return <OrganizationPage key={route.name} id={route.name} parameters={searchParams} />
    case 'nothing':
      return <NotFound what={`There is no page ${pathname}.`} />
  }
}
