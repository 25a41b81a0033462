import { useEffect, useEffectEvent, useId, useState } from 'react'

interface TitleFieldProps {
  readonly value: string
  /** Hears of a text when typing has stopped. */
  readonly onChange: (value: string) => void
}

/** A part of a title. The registry looks for two letters or more, so that one alone waits for the next. */
export const TitleField = ({ value, onChange }: TitleFieldProps) => {
  const id = useId()
  const [text, setText] = useState(value)
  const [lastValue, setLastValue] = useState(value)
  // Back, forward and “clear” change the address under the field.
  if (value !== lastValue) {
    setLastValue(value)
    if (text.trim() !== value) setText(value)
  }
  const tell = useEffectEvent(() => {
    const wanted = text.trim()
    if (wanted !== value && wanted.length !== 1) onChange(wanted)
  })
  useEffect(() => {
    const timer = setTimeout(tell, 300)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div className="field">
      <label htmlFor={id}>Title contains</label>
      <input id={id} type="search" value={text} onChange={(event) => setText(event.target.value)} />
    </div>
  )
}
