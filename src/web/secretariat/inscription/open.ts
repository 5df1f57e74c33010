/** Which request for the floor is open, and for what: one dialog for the whole page. */
import { signal } from '@preact/signals'
import type { InscriptionId } from '../../../domain/ids.ts'

export type InscriptionView = 'facts' | 'correct' | 'move' | 'swap' | 'withdraw' | 'admit' | 'decline' | 'text'

export const opened = signal<{ readonly id: InscriptionId; readonly view: InscriptionView } | null>(null)

export function openInscription(id: InscriptionId, view: InscriptionView = 'facts'): void {
  opened.value = { id, view }
}
