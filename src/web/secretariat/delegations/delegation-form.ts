import { alpha2 } from '../../../domain/countries.ts'
import { delegationId, idPattern } from '../../../domain/ids.ts'
import type { Delegation } from '../../../domain/plan.ts'
import { categories, credentialsStatuses, languages } from '../../../domain/vocabulary.ts'

export type DelegationProblem = 'id' | 'name' | 'iso3'

export type ReadDelegation =
  | { readonly ok: true; readonly delegation: Delegation }
  | { readonly ok: false; readonly problem: DelegationProblem }

/** A delegation from its fields. `before`: as it was; what the form does not show stays. */
export function readDelegation(text: (name: string) => string, before: Delegation | undefined): ReadDelegation {
  const iso3 = text('iso3').toUpperCase()
  const id = before?.id ?? delegationId(text('id').toUpperCase() || iso3)
  if (!idPattern.test(id)) return { ok: false, problem: 'id' }
  if (iso3 !== '' && alpha2(iso3) === undefined) return { ok: false, problem: 'iso3' }
  const name = Object.fromEntries(languages.map(tag => [tag, text(`name-${tag}`)]).filter(([, given]) => given !== ''))
  if (iso3 === '' && Object.keys(name).length === 0) return { ok: false, problem: 'name' }
  const regionalGroup = text('regionalGroup')
  const contact = text('contact')
  return {
    ok: true,
    delegation: {
      id,
      name,
      category: categories.find(known => known === text('category')) ?? before?.category ?? 'state-party',
      ...(iso3 !== '' && { iso3 }),
      ...(regionalGroup !== '' && { regionalGroup }),
      chairs: text('chairs')
        .split(/[,;،؛、，；]/)
        .map(group => group.trim())
        .filter(group => group !== ''),
      admitted: text('admitted') !== '',
      credentials: credentialsStatuses.find(known => known === text('credentials')) ?? before?.credentials ?? 'none',
      ...(contact !== '' && { contact }),
    },
  }
}
