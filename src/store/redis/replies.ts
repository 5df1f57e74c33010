/** The replies of a pipeline; the first error in it is thrown. */
export async function replies(executed: Promise<[Error | null, unknown][] | null>): Promise<unknown[]> {
  const results = (await executed) ?? []
  const error = results.find(([failed]) => failed)?.[0]
  if (error) throw error
  return results.map(([, reply]) => reply)
}
