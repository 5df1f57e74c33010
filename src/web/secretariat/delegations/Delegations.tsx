import { useSignal } from '@preact/signals'
import type { Delegation } from '../../../domain/plan.ts'
import { type Category, categories } from '../../../domain/vocabulary.ts'
import { useSession } from '../../live/live.tsx'
import { locale, t } from '../../speech/language.ts'
import { delegationName } from '../../speech/names.ts'
import { findDelegations, searchable } from '../delegation-search.ts'
import { SearchField } from '../SearchField.tsx'
import { CredentialsDialog } from './CredentialsDialog.tsx'
import { DelegationDialog } from './DelegationDialog.tsx'
import { DelegationTable } from './DelegationTable.tsx'
import type { Opened } from './opened.ts'

export function Delegations() {
  const state = useSession()
  const query = useSignal('')
  const category = useSignal<Category | ''>('')
  const opened = useSignal<Opened | null>(null)
  const all = [...state.delegations.values()]
  const rows = shown(state, all, query.value).filter(row => category.value === '' || row.category === category.value)
  const close = (): void => {
    opened.value = null
  }
  const about = opened.value && 'id' in opened.value ? state.delegations.get(opened.value.id) : undefined
  return (
    <>
      <div class="toolbar no-print">
        <SearchField label={t('desk-search-delegations')} query={query} />
        <select
          aria-label={t('desk-category')}
          value={category.value}
          onChange={event => {
            category.value = categories.find(known => known === event.currentTarget.value) ?? ''
          }}
        >
          <option value="">{t('desk-every-category', { count: all.length })}</option>
          {categories.map(known => (
            <option key={known} value={known}>
              {t(`category-${known}`)} ({all.filter(row => row.category === known).length})
            </option>
          ))}
        </select>
        <button
          type="button"
          class="primary"
          onClick={() => {
            opened.value = { what: 'new' }
          }}
        >
          {t('desk-delegation-add')}
        </button>
      </div>
      <DelegationTable
        rows={rows}
        onOpen={next => {
          opened.value = next
        }}
      />
      {opened.value?.what === 'new' && <DelegationDialog onClose={close} />}
      {opened.value?.what === 'correct' && about && <DelegationDialog delegation={about} onClose={close} />}
      {opened.value?.what === 'credentials' && about && <CredentialsDialog delegation={about} onClose={close} />}
    </>
  )
}

/** Best match first where something is sought; else in the reader's alphabet. */
function shown(state: ReturnType<typeof useSession>, all: readonly Delegation[], query: string): Delegation[] {
  const collator = new Intl.Collator(locale())
  const name = (row: Delegation): string => delegationName(state, row.id)
  const sorted = [...all].sort((a, b) => collator.compare(name(a), name(b)))
  if (query.trim() === '') return sorted
  return findDelegations(sorted.map(searchable), query).flatMap(id => state.delegations.get(id) ?? [])
}
