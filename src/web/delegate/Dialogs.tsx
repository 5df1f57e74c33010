import type { InscriptionId } from '../../domain/ids.ts'
import { AmendDialog } from './AmendDialog.tsx'
import { AskDialog } from './AskDialog.tsx'
import type { Model } from './model.ts'
import { TextDialog } from './TextDialog.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

/** The dialog that is open, and what it is about. */
export type Opened =
  | { readonly kind: 'ask' | 'reply' }
  | { readonly kind: 'amend' | 'withdraw' | 'text'; readonly id: InscriptionId }

export function Dialogs({ model, opened, onClose }: { model: Model; opened: Opened; onClose: () => void }) {
  if (opened.kind === 'ask') return <AskDialog model={model} kind="statements" onClose={onClose} />
  if (opened.kind === 'reply') return <AskDialog model={model} kind="right-of-reply" onClose={onClose} />
  const inscription = 'id' in opened ? model.state.inscriptions.get(opened.id) : undefined
  if (!inscription) return null
  switch (opened.kind) {
    case 'amend':
      return <AmendDialog model={model} inscription={inscription} onClose={onClose} />
    case 'withdraw':
      return <WithdrawDialog model={model} inscription={inscription} onClose={onClose} />
    case 'text':
      return <TextDialog model={model} inscription={inscription} onClose={onClose} />
  }
}
