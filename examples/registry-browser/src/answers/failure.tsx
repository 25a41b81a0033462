import { reasonOf } from './reason-of.ts'
import { registryUrl } from './registry.ts'

interface FailureProps {
  readonly error: unknown
  readonly retry: () => void
}

/** Why there is nothing to see, and the way on. */
export const Failure = ({ error, retry }: FailureProps) => {
  const { title, text, mayBeAddress, isFinal = false } = reasonOf(error)
  const again = (): void => {
    // The button goes; the focus must not go with it.
    document.querySelector('main')?.focus()
    retry()
  }
  return (
    <div className="notice" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      {mayBeAddress && (
        <p className="aside">
          This app looks for it at <code>{registryUrl}</code>. Set <code>VITE_REGISTRY_URL</code> when the app is
          started or built to have it look elsewhere.
        </p>
      )}
      {!isFinal && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  )
}
