import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { DelegationId } from '../../domain/ids.ts'
import { useSession } from '../live/live.tsx'
import { language, locale, t } from '../speech/language.ts'
import { delegationName } from '../speech/names.ts'
import { Combobox } from '../ui/Combobox.tsx'
import { findDelegations, searchable } from './delegation-search.ts'

/** A delegation, found by its name in any of the six languages, its code or its acronym. */
export function DelegationField(props: {
  label: string
  value: DelegationId | ''
  onChoose: (id: DelegationId | '') => void
  problem?: ComponentChildren
  field?: string
}) {
  const state = useSession()
  const all = useAll()
  return (
    <Combobox
      {...props}
      text={props.value === '' ? '' : delegationName(state, props.value)}
      placeholder={t('desk-delegation-placeholder')}
      find={query => findDelegations(all, query)}
      found={count => t('desk-found', { count })}
      option={id => <Option id={id} />}
    />
  )
}

function Option({ id }: { id: DelegationId }) {
  const state = useSession()
  const category = state.delegations.get(id)?.category
  return (
    <>
      <bdi>{delegationName(state, id)}</bdi>
      <span class="soft small">
        {id}
        {category && category !== 'state-party' && ` · ${t(`category-${category}`)}`}
      </span>
    </>
  )
}

/** All delegations, in the reader's alphabet; worked out again when one is added or renamed. */
function useAll() {
  const state = useSession()
  const rows = [...state.delegations.values()]
  const version = rows.map(({ id, name, iso3 }) => `${id}${iso3 ?? ''}${Object.values(name).join()}`).join()
  const tag = language()
  return useMemo(() => {
    const collator = new Intl.Collator(locale())
    return rows
      .map(row => ({ row, name: delegationName(state, row.id) }))
      .sort((a, b) => collator.compare(a.name, b.name))
      .map(({ row }) => searchable(row))
  }, [version, tag])
}
