import { useId } from 'react'

export type Choices = readonly { readonly value: string; readonly label: string }[]

interface ChoiceProps {
  readonly label: string
  /** Undefined while they are on their way. */
  readonly choices: Choices | undefined
  /** The value that is chosen; empty for any. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One value of a list, or any. */
export const Choice = ({ label, choices = [], value, onChange }: ChoiceProps) => {
  const id = useId()
  const isListed = value === '' || choices.some((choice) => choice.value === value)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Any</option>
        {!isListed && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
