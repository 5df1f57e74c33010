import { t } from '../speech/language.ts'
import { KeysHelp } from '../ui/KeysHelp.tsx'
import { tabs } from './route.ts'

/** The desk's keys. */
export function KeysButton() {
  const rows = [
    ...tabs.map((tab, k) => [String(k + 1), t(`desk-tab-${tab}`)] as const),
    ['/', t('desk-keys-search')],
    ['N', t('desk-note-new')],
    ['?', t('keys')],
  ] as const
  return <KeysHelp class="small" compact rows={rows} />
}
