// Made by `pnpm generate`. Do not edit.

import type { Method, OptionalListMethod } from '../methods.ts'
import type { TypedDocumentString } from '../typed-document.ts'
import type { CommitmentReferenceFragment, PageFragment } from './commitments.ts'
import type {
  CalendarDate,
  DateTime,
  DeliverableFilter,
  DeliverableOrder,
  DeliverableState,
  Open,
  ProgressReportFilter,
  ProgressReportOrder,
  ProgressStatus,
} from './schema.ts'

/** What a list shows of a deliverable; whether it is overdue is as of today. */
export type DeliverableCardFragment = {
  /** The global id, `deliverable_…`. */
  readonly id: string

  /**
   * Its place among the deliverables of its commitment, from 0. One that was cancelled keeps its place, so two can
   * have the same.
   */
  readonly position: number

  /** What is to be delivered, in the holder's words; null when only a date was given. */
  readonly description: string | null

  /** Whether it is still to come. This is what is known today, whatever day other fields are asked about. */
  readonly state: Open<DeliverableState>

  /** The day by which it is due; null when none was given or what was given is no real date. */
  readonly dueDate: CalendarDate | null

  /** The due date as the source wrote it; null when it wrote none or only what `dueDate` says. */
  readonly dueText: string | null

  /** The day on which it was delivered; null unless the state is DELIVERED. */
  readonly deliveredAt: CalendarDate | null

  /** Where the result can be seen; null when nobody has said. */
  readonly evidenceUrl: string | null

  /**
   * Whether it is overdue as of a day: it is PLANNED, was due before that day, and its commitment has submitted no
   * progress report from the due date to that day.
   */
  readonly overdue: boolean
}

/** What a list shows of a progress report: all but its text. */
export type ProgressReportCardFragment = {
  /** The global id, `progress_report_…`. */
  readonly id: string

  /** Its title; null when it has none. */
  readonly title: string | null

  /** How the holder says it goes; null when the report does not say. */
  readonly status: Open<ProgressStatus> | null

  /** When it was submitted; null when that is not known. */
  readonly submittedAt: DateTime | null

  /** The date of submission as the source wrote it; null when it wrote none or only what `submittedAt` says. */
  readonly submittedText: string | null

  /**
   * The report on the site that it was imported from; null when it was written here or the source has no page for
   * it.
   */
  readonly sourceUrl: string | null
}

/** A progress report with its text and the deliverables that it is about. */
export type ProgressReportDetailsFragment = {
  /** What the holder reports; null when there is no text or the source did not give it. */
  readonly body: string | null

  /** When the registry first heard of it. */
  readonly createdAt: DateTime

  /** When anything about it last changed in the registry. */
  readonly updatedAt: DateTime

  /** The deliverables that it says something about, in the order in which the holder listed them. */
  readonly deliverables: ReadonlyArray<{
    /** The global id, `deliverable_…`. */
    readonly id: string

    /**
     * Its place among the deliverables of its commitment, from 0. One that was cancelled keeps its place, so two can
     * have the same.
     */
    readonly position: number

    /** What is to be delivered, in the holder's words; null when only a date was given. */
    readonly description: string | null

    /** Whether it is still to come. This is what is known today, whatever day other fields are asked about. */
    readonly state: Open<DeliverableState>
  }>
} & ProgressReportCardFragment

/** What `Deliverable` takes. */
export type DeliverableQueryVariables = {
  /** The global id, `deliverable_…`. */
  id: string
  /** The day to judge by. Today in UTC when left out. */
  asOf?: CalendarDate | null | undefined
}

/**
 * What `Deliverable` answers.
 * One deliverable by its id. Null when there is none or its commitment is not public. With the verdict on
 * whether it is overdue, what is reported about it, and its commitment.
 */
export type DeliverableQuery = {
  /** One deliverable by its id. Null when there is none or its commitment is not public. */
  readonly deliverable: {
    /** The global id, `deliverable_…`. */
    readonly id: string

    /**
     * Its place among the deliverables of its commitment, from 0. One that was cancelled keeps its place, so two can
     * have the same.
     */
    readonly position: number

    /** What is to be delivered, in the holder's words; null when only a date was given. */
    readonly description: string | null

    /** Whether it is still to come. This is what is known today, whatever day other fields are asked about. */
    readonly state: Open<DeliverableState>

    /** The day by which it is due; null when none was given or what was given is no real date. */
    readonly dueDate: CalendarDate | null

    /** The due date as the source wrote it; null when it wrote none or only what `dueDate` says. */
    readonly dueText: string | null

    /** The day on which it was delivered; null unless the state is DELIVERED. */
    readonly deliveredAt: CalendarDate | null

    /** Where the result can be seen; null when nobody has said. */
    readonly evidenceUrl: string | null

    /** When the registry first heard of it. */
    readonly createdAt: DateTime

    /** When anything about it last changed in the registry. */
    readonly updatedAt: DateTime

    /**
     * Whether it is overdue as of a day: it is PLANNED, was due before that day, and its commitment has submitted no
     * progress report from the due date to that day.
     */
    readonly overdue: boolean

    /** The same judgement with its reason and the version of the rule. */
    readonly overdueVerdict: {
      /** Whether it is overdue as of that day. */
      readonly overdue: boolean

      /** Why, as an English sentence. */
      readonly reason: string

      /** The day that was judged by. */
      readonly asOf: CalendarDate

      /** The version of the rule that judged; it rises when the rule changes. */
      readonly ruleVersion: number
    }

    /** The progress reports that say something about this deliverable, the latest first. */
    readonly progressReports: ReadonlyArray<ProgressReportCardFragment>

    /** The commitment that promises it. */
    readonly commitment: CommitmentReferenceFragment | null
  } | null
}

/** What `Deliverables` takes. */
export type DeliverablesQueryVariables = {
  /** Which deliverables; all when left out. */
  filter?: DeliverableFilter | null | undefined
  /** In which order; by due date when left out. */
  orderBy?: DeliverableOrder | null | undefined
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /**
   * Whether to ask for `totalCount`. How many deliverables the whole list has, whatever the page. `false` when
   * left out.
   */
  withTotalCount?: boolean
}

/**
 * What `Deliverables` answers.
 * Deliverables of all commitments in a stable order, a page at a time.
 */
export type DeliverablesQuery = {
  /** Deliverables of all commitments in a stable order, a page at a time. */
  readonly deliverables: {
    /** How many deliverables the whole list has, whatever the page. */
    readonly totalCount?: number

    /** The deliverables of this page. */
    readonly nodes: ReadonlyArray<
      {
        /** The commitment that promises it. */
        readonly commitment: CommitmentReferenceFragment | null
      } & DeliverableCardFragment
    >

    /** Where this page lies in the list. */
    readonly pageInfo: PageFragment
  }
}

/** What `ProgressReport` takes. */
export type ProgressReportQueryVariables = {
  /** The global id, `progress_report_…`. */
  id: string
}

/**
 * What `ProgressReport` answers.
 * One progress report by its id. Null when there is none or its commitment is not public.
 */
export type ProgressReportQuery = {
  /** One progress report by its id. Null when there is none or its commitment is not public. */
  readonly progressReport:
    | ({
        /** The commitment that it reports on. */
        readonly commitment: CommitmentReferenceFragment | null
      } & ProgressReportDetailsFragment)
    | null
}

/** What `ProgressReports` takes. */
export type ProgressReportsQueryVariables = {
  /** Which reports; all when left out. */
  filter?: ProgressReportFilter | null | undefined
  /** In which order; the latest first when left out. */
  orderBy?: ProgressReportOrder | null | undefined
  /** The size of a page going forward, 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined
  /** Only what follows this cursor. */
  after?: string | null | undefined
  /** The size of a page going backward, 1 to 100. */
  last?: number | null | undefined
  /** Only what precedes this cursor. */
  before?: string | null | undefined
  /**
   * Whether to ask for `totalCount`. How many reports the whole list has, whatever the page. `false` when left
   * out.
   */
  withTotalCount?: boolean
}

/**
 * What `ProgressReports` answers.
 * Progress reports on all commitments in a stable order, a page at a time.
 */
export type ProgressReportsQuery = {
  /** Progress reports on all commitments in a stable order, a page at a time. */
  readonly progressReports: {
    /** How many reports the whole list has, whatever the page. */
    readonly totalCount?: number

    /** The reports of this page. */
    readonly nodes: ReadonlyArray<
      {
        /** The commitment that it reports on. */
        readonly commitment: CommitmentReferenceFragment | null
      } & ProgressReportCardFragment
    >

    /** Where this page lies in the list. */
    readonly pageInfo: PageFragment
  }
}

/** What a list shows of a deliverable; whether it is overdue is as of today. */
export const DeliverableCardFragmentDoc: TypedDocumentString<DeliverableCardFragment, unknown> =
  'fragment DeliverableCard on Deliverable{id position description state dueDate dueText deliveredAt evidenceUrl overdue}'

/** What a list shows of a progress report: all but its text. */
export const ProgressReportCardFragmentDoc: TypedDocumentString<ProgressReportCardFragment, unknown> =
  'fragment ProgressReportCard on ProgressReport{id title status submittedAt submittedText sourceUrl}'

/** A progress report with its text and the deliverables that it is about. */
export const ProgressReportDetailsFragmentDoc: TypedDocumentString<ProgressReportDetailsFragment, unknown> =
  'fragment ProgressReportDetails on ProgressReport{id title status submittedAt submittedText sourceUrl body createdAt updatedAt deliverables{id position description state}}'

/**
 * One deliverable by its id. Null when there is none or its commitment is not public. With the verdict on
 * whether it is overdue, what is reported about it, and its commitment.
 */
export const DeliverableDocument: TypedDocumentString<DeliverableQuery, DeliverableQueryVariables> =
  'query Deliverable($id:ID!$asOf:Date){deliverable(id:$id){id position description state dueDate dueText deliveredAt evidenceUrl createdAt updatedAt overdue(asOf:$asOf)overdueVerdict(asOf:$asOf){overdue reason asOf ruleVersion}progressReports{id title status submittedAt submittedText sourceUrl}commitment{id registrationNumber title status}}}'

/** Deliverables of all commitments in a stable order, a page at a time. */
export const DeliverablesDocument: TypedDocumentString<DeliverablesQuery, DeliverablesQueryVariables> =
  'query Deliverables($filter:DeliverableFilter$orderBy:DeliverableOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){deliverables(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id position description state dueDate dueText deliveredAt evidenceUrl overdue commitment{id registrationNumber title status}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}'

/** One progress report by its id. Null when there is none or its commitment is not public. */
export const ProgressReportDocument: TypedDocumentString<ProgressReportQuery, ProgressReportQueryVariables> =
  'query ProgressReport($id:ID!){progressReport(id:$id){id title status submittedAt submittedText sourceUrl body createdAt updatedAt deliverables{id position description state}commitment{id registrationNumber title status}}}'

/** Progress reports on all commitments in a stable order, a page at a time. */
export const ProgressReportsDocument: TypedDocumentString<ProgressReportsQuery, ProgressReportsQueryVariables> =
  'query ProgressReports($filter:ProgressReportFilter$orderBy:ProgressReportOrder$first:Int$after:String$last:Int$before:String$withTotalCount:Boolean!=false){progressReports(filter:$filter orderBy:$orderBy first:$first after:$after last:$last before:$before){nodes{id title status submittedAt submittedText sourceUrl commitment{id registrationNumber title status}}pageInfo{startCursor endCursor hasPreviousPage hasNextPage}totalCount@include(if:$withTotalCount)}}'

/** The methods for deliverables. */
export interface DeliverablesMethods {
  /**
   * One deliverable by its id. Null when there is none or its commitment is not public. With the verdict on
   * whether it is overdue, what is reported about it, and its commitment.
   */
  deliverable: Method<DeliverableQuery, DeliverableQueryVariables>
  /** Deliverables of all commitments in a stable order, a page at a time. */
  deliverables: OptionalListMethod<
    DeliverablesQuery,
    DeliverablesQueryVariables,
    DeliverablesQuery['deliverables']['nodes'][number]
  >
  /** One progress report by its id. Null when there is none or its commitment is not public. */
  progressReport: Method<ProgressReportQuery, ProgressReportQueryVariables>
  /** Progress reports on all commitments in a stable order, a page at a time. */
  progressReports: OptionalListMethod<
    ProgressReportsQuery,
    ProgressReportsQueryVariables,
    ProgressReportsQuery['progressReports']['nodes'][number]
  >
}
