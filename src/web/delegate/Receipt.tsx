import { useEffect, useRef } from 'preact/hooks'
import type { InscriptionId } from '../../domain/ids.ts'
import { t } from '../speech/language.ts'
import { announce } from '../ui/announcer.tsx'
import { receiptText } from './Facts.tsx'
import type { Model } from './model.ts'
import { PlaceCard } from './PlaceCard.tsx'

/** The service has it: its number, its time, its place. */
export function Receipt({ model, id, onClose }: { model: Model; id: InscriptionId; onClose: () => void }) {
  const standing = model.standings.find(({ inscription }) => inscription.id === id)
  const text = standing ? receiptText(model, standing.inscription) : t('receipt-soon')
  const done = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    announce(`${t('received-title')} ${text}`)
    done.current?.focus()
  }, [text])
  return (
    <div class="receipt">
      <p class="receipt-number num">{text}</p>
      {standing && <PlaceCard model={model} standing={standing} />}
      <p class="soft">{t('receipt-means')}</p>
      <div class="do">
        <button type="button" class="primary" ref={done} onClick={onClose}>
          {t('done')}
        </button>
      </div>
    </div>
  )
}
