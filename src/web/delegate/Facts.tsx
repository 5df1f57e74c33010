import type { ComponentChildren } from 'preact'
import { delegationId } from '../../domain/ids.ts'
import type { Inscription } from '../../domain/state.ts'
import { t } from '../speech/language.ts'
import { delegationName, languageName, levelName, modeName } from '../speech/names.ts'
import { clockText, momentOf } from '../speech/times.ts'
import type { Model } from './model.ts'

/** What was asked for, and its receipt: the number and the time that order it. */
export function Facts({ model, inscription }: { model: Model; inscription: Inscription }) {
  const { state } = model
  const { speaker, plannedMs, text, linkTest } = inscription
  const zone = state.plan.timeZone
  return (
    <dl class="facts">
      <Fact name={t('speaker')}>
        <bdi>{[speaker.name, speaker.title].filter(part => part !== '').join(', ')}</bdi>
      </Fact>
      <Fact name={t('manner')}>
        {[
          levelName(inscription.level),
          modeName(inscription.mode),
          languageName(inscription.language),
          ...(plannedMs === undefined ? [] : [clockText(plannedMs)]),
        ].join(' · ')}
      </Fact>
      {inscription.inReplyTo && (
        <Fact name={t('in-reply-to')}>{delegationName(state, delegationId(inscription.inReplyTo))}</Fact>
      )}
      {text && (
        <Fact name={t('text')}>{text.words === undefined ? t('text-in') : t('text-words', { words: text.words })}</Fact>
      )}
      {linkTest && (
        <Fact name={t('link')}>
          <span class={linkTest.passed ? 'good' : 'bad'}>
            {t(linkTest.passed ? 'link-good' : 'link-bad', { time: momentOf(linkTest.at, zone) })}
          </span>
        </Fact>
      )}
      <Fact name={t('received')}>
        <span class="num">{receiptText(model, inscription)}</span>
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export const receiptText = ({ state }: Model, { receivedAt, seq }: Inscription): string =>
  t('receipt', { time: momentOf(receivedAt, state.plan.timeZone), seq: String(seq) })
