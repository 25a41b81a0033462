// Made by `pnpm generate` from the migrations. Do not edit.
import type { ColumnType } from 'kysely'

/** A column that the database fills in where an insert leaves it out. */
type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

export interface Tables {
  absorbed_commitments: {
    commitment_id: string
    successor_id: string
  }
  action_network_cards: {
    id: string
    slug: string
    name: string
  }
  action_network_goals: {
    action_network_id: string
    goal_number: number
  }
  action_network_stewards: {
    action_network_id: string
    organization_id: string
    named_organization_id: string
  }
  action_networks: {
    id: string
    slug: string
    name: string
    name_key: string
    description: string | null
    governance: string | null
    reporting_interval_months: number | null
    accountability_text: string | null
    website: string | null
    created_at: Defaulted<string>
    updated_at: Defaulted<string>
  }
  awaited_merges: {
    organization_id: string
    into_id: string
    merge_id: string | null
    merged_at: string | null
    note: string | null
  }
  awaited_renumberings: {
    earlier_key: string
    earlier_number: string
    current_key: string
    current_number: string
  }
  commitment_contacts: {
    commitment_id: string
    name: string | null
    email: string | null
    telephone: string | null
  }
  commitment_countries: {
    commitment_id: string
    country_code: string
    is_public: boolean
    listed_at: string
  }
  commitment_earlier_texts: {
    commitment_id: string
    number_key: string
    registry: string | null
    key: string | null
    url: string | null
    content_hash: string | null
    imported_at: Defaulted<string | null>
    kept_at: Defaulted<string>
    content: unknown
    is_public: ColumnType<boolean, never, never>
  }
  commitment_goals: {
    commitment_id: string
    goal_number: number
    is_public: boolean
    listed_at: string
  }
  commitment_narratives: {
    commitment_id: string
    summary: string | null
    description: string | null
    implementation: string | null
    capacity: string | null
    capacity_building_and_technology_transfer: string | null
    coordination_mechanisms: string | null
    governance: string | null
    evaluation: string | null
    expected_impact: string | null
    quantification: string | null
    nature: string | null
    additional_information: string | null
    updates: string | null
    beneficiaries: string | null
    headquarters: string | null
    geographic_coverage: string | null
    partners_text: string | null
    website_text: string | null
  }
  commitment_networks: {
    commitment_id: string
    network_id: string
    is_public: boolean
    listed_at: string
  }
  commitment_other_places: {
    commitment_id: string
    position: number
    text: string
    kind: 'REGION' | 'ORGANIZATION' | 'UNKNOWN'
  }
  commitment_partners: {
    commitment_id: string
    position: number
    organization_id: string | null
    name: string
    type: 'GOVERNMENT' | 'LOCAL_OR_REGIONAL_GOVERNMENT' | 'INTERGOVERNMENTAL_ORGANIZATION' | 'UNITED_NATIONS_OR_MULTILATERAL_BODY' | 'NGO' | 'CIVIL_SOCIETY_ORGANIZATION' | 'ACADEMIC_INSTITUTION' | 'SCIENTIFIC_COMMUNITY' | 'PRIVATE_SECTOR' | 'PHILANTHROPIC_ORGANIZATION' | 'PARTNERSHIP' | 'OTHER_RELEVANT_ACTOR' | null
    role: 'LEAD' | 'PARTNER' | 'FUNDER' | 'IMPLEMENTER'
    confirmed: Defaulted<boolean>
    is_public: boolean
    listed_at: string
    name_key: string
    named_organization_id: string | null
    match_method: 'CURATOR' | 'IDENTIFIER' | 'NAME' | 'ALIAS' | 'ACRONYM' | 'FUZZY' | null
    match_score: number | null
    matched_name: string | null
  }
  commitment_resources: {
    commitment_id: string
    position: number
    type: 'FINANCING' | 'IN_KIND' | 'STAFF_TECHNICAL_EXPERTISE' | 'OTHER'
    description: string | null
    amount_value: string | null
    amount_currency: string | null
  }
  commitment_sources: {
    commitment_id: string
    registry: string
    key: string
    url: string | null
    content_hash: string
    imported_at: Defaulted<string>
    number_key: string
  }
  commitment_successors: {
    commitment_id: string
    successor_id: string
    absorbed_at: Defaulted<string>
  }
  commitment_targets: {
    commitment_id: string
    target_code: string
    is_public: boolean
    listed_at: string
  }
  commitment_terms: {
    commitment_id: string
    term_key: string
    is_public: boolean
    listed_at: string
  }
  commitment_visibility: {
    commitment_id: string
    is_public: boolean
  }
  commitments: {
    id: string
    kind: 'COMMITMENT' | 'PARTNERSHIP' | 'ACCELERATION_ACTION' | 'GOOD_PRACTICE'
    title: string
    title_key: string
    language: string | null
    status: 'DRAFT' | 'SUBMITTED' | 'CHANGES_REQUESTED' | 'PUBLISHED' | 'REJECTED' | 'COMPLETED' | 'CANCELLED' | 'WITHDRAWN'
    is_public: ColumnType<boolean, never, never>
    lead_organization_id: string | null
    starts_on: string | null
    ends_on: string | null
    start_text: string | null
    end_text: string | null
    date_precision: 'DAY' | 'MONTH' | 'QUARTER' | 'HALF' | 'YEAR' | null
    ongoing: boolean
    website: string | null
    registered_at: string | null
    listed_at: ColumnType<string, never, never>
    published_at: string | null
    updated_at: Defaulted<string>
    version: Defaulted<number>
    goal_numbers: Defaulted<readonly (number)[]>
    network_ids: Defaulted<readonly (string)[]>
    country_codes: Defaulted<readonly (string)[]>
    target_codes: Defaulted<readonly (string)[]>
    term_keys: Defaulted<readonly (string)[]>
  }
  countries: {
    code: string
    alpha2: string
    m49: string
    name: string
    name_key: string
    region: 'AFRICA' | 'AMERICAS' | 'ASIA' | 'EUROPE' | 'OCEANIA' | null
    subregion: string | null
    is_small_island_developing_state: boolean
    is_least_developed: boolean
    is_landlocked_developing: boolean
  }
  deliverables: {
    id: string
    commitment_id: string
    position: number
    description: string | null
    due_date: string | null
    due_text: string | null
    state: Defaulted<'PLANNED' | 'DELIVERED' | 'CANCELLED'>
    delivered_on: string | null
    evidence_url: string | null
    import_state: 'LISTED' | 'DROPPED' | null
    created_at: Defaulted<string>
    updated_at: Defaulted<string>
  }
  goals: {
    number: number
    label: string
  }
  import_pending_names: {
    import_id: string
    since: Defaulted<string>
  }
  import_records: {
    source: string
    key: string
    commitment_id: string
    verbatim: string
    sha256: string
    importer_version: number
    imported_at: Defaulted<string>
    seen_in: string
    file: string
    line: number
  }
  import_refusals: {
    sha256: string
    reason: string
    verbatim: string
    file: string
    line: number
    refused_at: Defaulted<string>
  }
  names_of_nobody: {
    name_key: string
  }
  official_texts: {
    entry_id: string
    kind: 'LABEL' | 'TITLE'
    language: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh'
    text: string
  }
  organization_aliases: {
    organization_id: string
    alias: string
    alias_key: string
    language: string | null
  }
  organization_cards: {
    id: string
    name: string
    acronym: string | null
    type: string | null
  }
  organization_duplicates: {
    organization_id: string
    other_id: string
    score: number
    name: string
    other_name: string
    state: Defaulted<'OPEN' | 'DISMISSED'>
    found_at: Defaulted<string>
  }
  organization_identifiers: {
    scheme: 'ROR' | 'WIKIDATA' | 'ORG_ID' | 'ISNI' | 'GRID' | 'FUNDREF' | 'LEI'
    value: string
    organization_id: string
  }
  organization_mentions: {
    organization_id: string
    commitments: number
  }
  organization_merges: {
    id: string
    organization_id: string
    into_id: string
    note: string | null
    merged_at: Defaulted<string>
    unmerged_at: string | null
  }
  organization_name_decisions: {
    name_key: string
    name: string
    organization_id: string | null
    note: string | null
    decided_at: Defaulted<string>
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
    context_countries: Defaulted<readonly (string)[]>
    successor_id: string | null
  }
  progress_report_deliverables: {
    progress_report_id: string
    deliverable_id: string
    commitment_id: string
  }
  progress_reports: {
    id: string
    commitment_id: string
    title: string | null
    status: 'ON_TRACK' | 'OFF_TRACK' | 'COMPLETED' | 'CANCELLED' | 'INACTIVE' | 'FINANCIAL_ISSUES' | null
    body: string | null
    submitted_at: string | null
    submitted_text: string | null
    source_url: string | null
    created_at: Defaulted<string>
    updated_at: Defaulted<string>
  }
  registration_numbers: {
    number_key: string
    number: string
    commitment_id: string
    is_current: boolean
    generation: Defaulted<number>
  }
  targets: {
    code: string
    goal_number: number
    sort_key: string
    label: string
  }
  terms: {
    key: string
    scheme: 'OCEAN_BASIN' | 'COMMUNITY_OF_OCEAN_ACTION' | 'SIDS_REGION' | 'SAMOA_PATHWAY_PRIORITY_AREA' | 'REGION'
    code: string
    position: number
    label: string
    label_key: string
  }
  visible_nodes: {
    type: string
    uuid: string | null
    code: string | null
    is_public: boolean
    leads_to: string | null
  }
  vocabulary_labels: {
    entry_id: string
    language: 'ar' | 'es' | 'fr' | 'ru' | 'zh'
    label: string
    label_key: string
  }
  vocabulary_seed: {
    id: Defaulted<number>
    fingerprint: string
  }
}
