import { useSignal } from '@preact/signals'
import type { BadgeId } from '../../../domain/ids.ts'
import { route } from '../route.ts'
import { BadgeForm } from './BadgeForm.tsx'
import { BadgeSheet } from './BadgeSheet.tsx'
import { BadgeTable } from './BadgeTable.tsx'
import { IssuedBadge } from './IssuedBadge.tsx'
import { IssueToAll } from './IssueToAll.tsx'

/** Who may come in, and as what: each badge is a link, and a code that can be printed. */
export function Badges() {
  const shown = useSignal<BadgeId | null>(null)
  const show = (id: BadgeId): void => {
    shown.value = id
  }
  if (route.value.inside === 'print') return <BadgeSheet />
  return (
    <>
      <div class="issue">
        <BadgeForm onIssued={show} />
        {shown.value && <IssuedBadge key={shown.value} id={shown.value} />}
        <IssueToAll />
      </div>
      <div>
        <BadgeTable onShow={show} />
      </div>
    </>
  )
}
