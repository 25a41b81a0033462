import type { Commitment } from './commitment-head.tsx'

/** What the holder wrote, under headings; what is empty is left out. */
export const Narratives = ({ commitment }: { commitment: Commitment }) => (
  <>
    {sections.map(([heading, field]) => {
      const text = commitment[field]
      return text === null ? null : (
        <section key={field}>
          <h2>{heading}</h2>
          <p className="text" lang={commitment.language ?? undefined} dir="auto">
            {text}
          </p>
        </section>
      )
    })}
  </>
)

const sections = [
  ['Description', 'description'],
  ['How it is carried out', 'implementation'],
  ['Expected impact', 'expectedImpact'],
  ['Who benefits', 'beneficiaries'],
  ['Governance', 'governance'],
  ['How those who take part work together', 'coordinationMechanisms'],
  ['Abilities and technology', 'capacityBuildingAndTechnologyTransfer'],
  ['Evaluation', 'evaluation'],
  ['News', 'updates'],
  ['Further information', 'additionalInformation'],
] as const
