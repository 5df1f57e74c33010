import { useSession } from '../../live/live.tsx'
import { CorrectDialog } from './CorrectDialog.tsx'
import { AdmitDialog, DeclineDialog, WithdrawDialog } from './DecideDialogs.tsx'
import { FactsDialog } from './FactsDialog.tsx'
import { opened } from './open.ts'
import { MoveDialog, SwapDialog } from './PlaceDialogs.tsx'
import { TextDialog } from './TextDialog.tsx'

export function OpenInscription() {
  const state = useSession()
  const now = opened.value
  const inscription = now ? state.inscriptions.get(now.id) : undefined
  if (!now || !inscription) return null
  // A dialog tells that it was closed after the next one is open: it may close itself only.
  const onClose = (): void => {
    if (opened.peek() === now) opened.value = null
  }
  const props = { key: `${now.id} ${now.view}`, inscription, onClose }
  switch (now.view) {
    case 'facts':
      return <FactsDialog {...props} />
    case 'correct':
      return <CorrectDialog {...props} />
    case 'move':
      return <MoveDialog {...props} />
    case 'swap':
      return <SwapDialog {...props} />
    case 'withdraw':
      return <WithdrawDialog {...props} />
    case 'admit':
      return <AdmitDialog {...props} />
    case 'decline':
      return <DeclineDialog {...props} />
    case 'text':
      return <TextDialog {...props} />
  }
}
