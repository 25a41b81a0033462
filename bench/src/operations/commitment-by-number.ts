import { type Operation, inOrder, take } from './operation.ts'

export const commitmentByNumber: Operation = {
  name: 'q1',
  title: 'a commitment by its number, with its lead',
  samples: `
    select number, number_key as "numberKey"
    from registration_numbers
    where is_current
    order by md5($1 || number_key)
    limit $2`,
  ours: {
    document: `query Q1($number: String!) {
      commitment(registrationNumber: $number) {
        id registrationNumber kind title status version registeredAt
        leadOrganization { id name acronym type }
      }
    }`,
    variables: take('number'),
  },
  postgraphile: {
    lists: {
      document: `query Q1($numberKey: String!) {
        commitment: registrationNumberByNumberKey(numberKey: $numberKey) {
          _: commitment {
            id: rowId
            registrationNumber__first: registrationNumbersByCommitmentIdList(condition: { isCurrent: true }) { _: number }
            kind title status version registeredAt
            leadOrganization { id: rowId name acronym type }
          }
        }
      }`,
      variables: take('numberKey'),
    },
    connections: {
      document: `query Q1($numberKey: String!) {
        commitment: registrationNumberByNumberKey(numberKey: $numberKey) {
          _: commitment {
            id: rowId
            registrationNumber__first: registrationNumbersByCommitmentId(condition: { isCurrent: true }) {
              nodes { _: number }
            }
            kind title status version registeredAt
            leadOrganization { id: rowId name acronym type }
          }
        }
      }`,
      variables: take('numberKey'),
    },
  },
  statement: {
    text: `
      select json_build_object('commitment', (
        select json_build_object(
          'id', commitments.id,
          'registrationNumber', (
            select number from registration_numbers where commitment_id = commitments.id and is_current
          ),
          'kind', kind, 'title', title, 'status', commitments.status, 'version', version, 'registeredAt', registered_at,
          'leadOrganization', case when organizations.id is not null then json_build_object(
            'id', organizations.id, 'name', organizations.name, 'acronym', acronym, 'type', organizations.type
          ) end
        )
        from registration_numbers as asked
        join commitments on commitments.id = asked.commitment_id and is_public
        left join organizations on organizations.id = lead_organization_id
        where asked.number_key = $1
      ))::text as answer`,
    parameters: inOrder('numberKey'),
  },
}
