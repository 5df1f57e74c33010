import type { DelegationId } from '../../../domain/ids.ts'

/** The dialog that is open, and about whom. */
export type Opened = { readonly what: 'new' } | { readonly what: 'correct' | 'credentials'; readonly id: DelegationId }
