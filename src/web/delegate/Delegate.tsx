import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { InscriptionId } from '../../domain/ids.ts'
import { openLists } from '../../domain/rules/meetings.ts'
import type { List } from '../../domain/state.ts'
import { useIsLive } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { delegationName, listName } from '../speech/names.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Header } from '../ui/Header.tsx'
import { useAlerts, useTitle } from './alerts.ts'
import type { Opened } from './Dialogs.tsx'
import { Facts } from './Facts.tsx'
import { FloorNow } from './FloorNow.tsx'
import { floorOf } from './floor.ts'
import { Hint } from './Hint.tsx'
import { LaterDialogs } from './LaterDialogs.tsx'
import { ListView } from './ListView.tsx'
import { type Model, useModel } from './model.ts'
import { NewsList } from './NewsList.tsx'
import { NoRequest } from './NoRequest.tsx'
import { OnFloor, OnPoint } from './OnFloor.tsx'
import { Earlier, Others } from './Others.tsx'
import { PlaceCard } from './PlaceCard.tsx'
import { PointOfOrderFoot } from './PointOfOrder.tsx'
import { wakeSound } from './sound.ts'
import type { Standing } from './standing.ts'
import { useNews } from './use-news.ts'

export function Delegate() {
  const model = useModel()
  if (!model) {
    return (
      <main class="notice">
        <h1>{t('no-delegation')}</h1>
        <p class="soft">{t('no-delegation-help')}</p>
      </main>
    )
  }
  return <OfDelegation model={model} />
}

function OfDelegation({ model }: { model: Model }) {
  const { state, delegation, standings, meeting, point } = model
  const news = useNews(model)
  const opened = useSignal<Opened | null>(null)
  const open = (next: Opened): void => {
    opened.value = next
  }
  const first = standings[0]
  const name = delegationName(state, delegation.id)
  useAlerts(standings)
  useTitle(first, name, first ? listName(state, first.list.id) : '')
  useEffect(() => {
    addEventListener('pointerdown', wakeSound)
    return () => removeEventListener('pointerdown', wakeSound)
  }, [])
  const floor = floorOf(state, delegation.id)
  const own =
    point?.status === 'heard' ? <OnPoint point={point} /> : floor && <OnFloor {...floor} notices={news.notices} />
  return (
    <>
      <a class="skip" href="#content">
        {t('skip-to-content')}
      </a>
      <Header meeting={meeting} title={name} />
      {own ?? <Waiting model={model} news={news} open={open} />}
      <PointOfOrderFoot model={model} />
      <LaterDialogs
        model={model}
        opened={opened.value}
        onClose={() => {
          opened.value = null
        }}
      />
    </>
  )
}

function Waiting(props: { model: Model; news: ReturnType<typeof useNews>; open: (opened: Opened) => void }) {
  const { model, news, open } = props
  const { standings } = model
  const chosen = useSignal<InscriptionId | null>(null)
  const standing = standings.find(({ inscription }) => inscription.id === chosen.value) ?? standings[0]
  const list = standing?.list ?? listAtHand(model)
  return (
    <main id="content" class="delegate">
      <div class="mine">
        <Boundary>{standing ? <PlaceCard model={model} standing={standing} /> : <NoRequest model={model} />}</Boundary>
        <NewsList model={model} notices={news.notices} dismiss={news.dismiss} />
        {standing && <Hint standing={standing} />}
        <FloorNow model={model} />
        {standing && <Facts model={model} inscription={standing.inscription} />}
        <Actions standing={standing} open={open} />
      </div>
      <div class="around">
        <Others
          model={model}
          standings={standings.filter(other => other !== standing)}
          onChoose={id => {
            chosen.value = id
            scrollTo({ top: 0 })
          }}
        />
        <Boundary>{list && <ListView key={list.id} model={model} list={list} open={isWide()} />}</Boundary>
        <Earlier model={model} onText={id => open({ kind: 'text', id })} />
      </div>
    </main>
  )
}

function Actions({ standing, open }: { standing: Standing | undefined; open: (opened: Opened) => void }) {
  const off = !useIsLive()
  const button = (id: string, opened: Opened, look = '') => (
    <button
      type="button"
      class={look}
      aria-disabled={off}
      title={off ? t('off-offline') : undefined}
      onClick={() => !off && open(opened)}
    >
      {t(id)}
    </button>
  )
  if (!standing) {
    return (
      <div class="acts">
        {button('ask', { kind: 'ask' }, 'primary wide')}
        {button('ask-reply', { kind: 'reply' }, 'wide')}
      </div>
    )
  }
  const { id } = standing.inscription
  return (
    <div class="acts">
      {button('amend', { kind: 'amend', id })}
      {button('withdraw', { kind: 'withdraw', id })}
      {button('text-hand-in', { kind: 'text', id })}
      {button('ask-reply', { kind: 'reply' })}
      {button('ask-another', { kind: 'ask' }, 'wide quiet')}
    </div>
  )
}

/** With no request of her own: the list that the meeting hears now. */
function listAtHand({ state, meeting }: Model): List | undefined {
  return meeting && openLists(state, meeting).find(({ kind }) => kind === 'statements')
}

/** A laptop has room for the whole list at once. */
const isWide = (): boolean => matchMedia('(min-width: 60rem)').matches
