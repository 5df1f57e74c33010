import type { Link } from '../live/link.ts'
import { t } from '../speech/language.ts'

const onItsWay: readonly Link['state'][] = ['connecting', 'mending', 'renewing']

/** How it stands with the service, in a word or two; what is wrong is said by the bar. */
export function linkWord(state: Link['state']): string {
  if (state === 'live') return t('link-live')
  return t(onItsWay.includes(state) ? 'link-connecting' : 'link-offline')
}
