import { type Kysely, sql } from 'kysely'

export const up = async (database: Kysely<unknown>): Promise<void> => {
  await createDeliverables(database)
  await createProgressReports(database)
  await createUpdates(database)
}

const createDeliverables = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table deliverables (
      id uuid primary key,
      -- A commitment, which is another room's: no foreign key.
      commitment_id uuid not null,
      -- As the holder ordered them, from 0.
      position integer not null check (position >= 0),
      description text check (description <> ''),
      due_date date check (due_date between '0001-01-01' and '9999-12-31'),
      due_text text check (due_text <> ''),
      state text not null default 'PLANNED' check (state in ('PLANNED', 'DELIVERED', 'CANCELLED')),
      delivered_on date check (delivered_on between '0001-01-01' and '9999-12-31'),
      evidence_url text check (evidence_url <> ''),
      -- Null when it was written here. DROPPED: its source listed it once and does so no longer.
      import_state text check (import_state in ('LISTED', 'DROPPED')),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      check ((state = 'DELIVERED') = (delivered_on is not null)),
      unique (commitment_id, id)
    )`.execute(database)
  await sql`create index deliverables_by_commitment on deliverables (commitment_id, position, id)`.execute(database)
  // An index a direction, since those without a date come last both ways.
  await sql`
    create index deliverables_by_due_date
    on deliverables (coalesce(due_date, 'infinity'), id)`.execute(database)
  await sql`
    create index deliverables_by_due_date_descending
    on deliverables (coalesce(due_date, '-infinity'), id)`.execute(database)
  await sql`create index deliverables_by_creation on deliverables (created_at, id)`.execute(database)
  await sql`
    create index deliverables_by_state
    on deliverables (state, coalesce(due_date, 'infinity'), id)`.execute(database)
}

const createProgressReports = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table progress_reports (
      id uuid primary key,
      commitment_id uuid not null,
      title text check (title <> ''),
      status text check (status in (
        'ON_TRACK', 'OFF_TRACK', 'COMPLETED', 'CANCELLED', 'INACTIVE', 'FINANCIAL_ISSUES'
      )),
      body text check (body <> ''),
      submitted_at timestamptz(3) check (submitted_at between '0001-01-01T00:00:00Z' and '9999-12-31T23:59:59.999Z'),
      submitted_text text check (submitted_text <> ''),
      source_url text check (source_url <> ''),
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      unique (commitment_id, id)
    )`.execute(database)
  await sql`
    create index progress_reports_by_commitment
    on progress_reports (commitment_id, coalesce(submitted_at, '-infinity'), id)`.execute(database)
  await sql`
    create index progress_reports_by_submission
    on progress_reports (coalesce(submitted_at, '-infinity'), id)`.execute(database)
  await sql`
    create index progress_reports_by_submission_ascending
    on progress_reports (coalesce(submitted_at, 'infinity'), id)`.execute(database)
  await sql`
    create index progress_reports_by_status
    on progress_reports (status, coalesce(submitted_at, '-infinity'), id)`.execute(database)
}

/** Which report says something about which deliverable: always of one commitment, and so visible to the same people. */
const createUpdates = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create table progress_report_deliverables (
      progress_report_id uuid not null,
      deliverable_id uuid not null,
      commitment_id uuid not null,
      primary key (progress_report_id, deliverable_id),
      foreign key (commitment_id, progress_report_id) references progress_reports (commitment_id, id),
      foreign key (commitment_id, deliverable_id) references deliverables (commitment_id, id)
    )`.execute(database)
  await sql`
    create index progress_report_deliverables_by_deliverable
    on progress_report_deliverables (deliverable_id, progress_report_id)`.execute(database)
}
