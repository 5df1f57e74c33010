/** For the default of a switch over a union: a new member that is not handled does not compile. */
export function unreachable(never: never): never {
  throw new Error(`unreachable: ${JSON.stringify(never)}`)
}
