/** What a call throws; the test fails when it does not. */
export const thrownBy = async <Thrown extends Error>(
  kind: new (...details: never[]) => Thrown,
  call: Promise<unknown>,
): Promise<Thrown> => {
  const error = await call.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof kind) return error
  throw error
}
