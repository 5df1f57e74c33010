/** Where on the page somebody is, by the address's hash: `#lists/general-debate` is the tab and what is open in it. */
import { type ReadonlySignal, signal } from '@preact/signals'

export const tabs = ['intake', 'lists', 'delegations', 'badges', 'meetings', 'log', 'journal'] as const
export type Tab = (typeof tabs)[number]

export interface Route {
  readonly tab: Tab
  readonly inside: string
}

export function readRoute(hash: string): Route {
  const [first = '', ...rest] = hash.replace(/^#/, '').split('/')
  return { tab: tabs.find(tab => tab === first) ?? 'intake', inside: decoded(rest.join('/')) }
}

export const hashOf = (tab: Tab, inside = ''): string =>
  `#${tab}${inside === '' ? '' : `/${encodeURIComponent(inside)}`}`

/** A hash that somebody typed may be no encoding at all. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

const current = signal<Route>(readRoute(typeof location === 'undefined' ? '' : location.hash))
export const route: ReadonlySignal<Route> = current

export function followHash(): () => void {
  const follow = (): void => {
    current.value = readRoute(location.hash)
  }
  follow()
  addEventListener('hashchange', follow)
  return () => removeEventListener('hashchange', follow)
}
