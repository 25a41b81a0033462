import type { OrganizationDetailsFragment } from '@pledgegraph/sdk'
import { Facts } from '../parts/facts.tsx'
import { inWords } from '../parts/labels.ts'
import { PageTitle } from '../parts/page-title.tsx'

/** What an organization is. */
export const OrganizationHead = ({ organization }: { organization: OrganizationDetailsFragment }) => {
  const { name, acronym, type, country, website, aliases } = organization
  return (
    <>
      <PageTitle>{name}</PageTitle>
      <Facts
        facts={{
          'Short name': acronym,
          Kind: type && inWords(type),
          Country: country?.name,
          'Also known as': aliases.map(({ name }) => name).join(', '),
          Website: website && <a href={website}>{website}</a>,
        }}
      />
    </>
  )
}
