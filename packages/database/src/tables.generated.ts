// Made by `pnpm generate` from the migrations. Do not edit.
import type { ColumnType } from 'kysely'

/** A column that the database fills in where an insert leaves it out. */
type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

export interface Tables {
  organization_aliases: {
    organization_id: string
    alias: string
    alias_key: string
    language: string | null
  }
  organization_identifiers: {
    scheme: 'ROR' | 'WIKIDATA' | 'ORG_ID' | 'ISNI' | 'GRID' | 'FUNDREF' | 'LEI'
    value: string
    organization_id: string
  }
  organizations: {
    id: string
    name: string
    name_key: string
    acronym: string | null
    type: 'GOVERNMENT' | 'LOCAL_OR_REGIONAL_GOVERNMENT' | 'INTERGOVERNMENTAL_ORGANIZATION' | 'UNITED_NATIONS_OR_MULTILATERAL_BODY' | 'NGO' | 'CIVIL_SOCIETY_ORGANIZATION' | 'ACADEMIC_INSTITUTION' | 'SCIENTIFIC_COMMUNITY' | 'PRIVATE_SECTOR' | 'PHILANTHROPIC_ORGANIZATION' | 'PARTNERSHIP' | 'OTHER_RELEVANT_ACTOR' | null
    country_code: string | null
    website: string | null
    status: Defaulted<'ACTIVE' | 'MERGED'>
    merged_into_id: string | null
    created_at: Defaulted<string>
    updated_at: Defaulted<string>
  }
  visible_nodes: {
    type: string | null
    uuid: string | null
    code: string | null
    is_public: boolean | null
  }
}
