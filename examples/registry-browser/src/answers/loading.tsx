/** Appears only when an answer takes longer than the blink of an eye. */
export const Loading = () => (
  <p className="loading" role="status">
    Asking the registry…
  </p>
)
