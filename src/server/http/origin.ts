import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a browser's request comes from a page of this service: against forged requests that ride on someone's cookie,
 * and against foreign pages that open sockets. Programs send no Origin; they have no cookie either.
 */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders, publicUrl: string | undefined): boolean {
  if (origin === undefined) return false
  if (publicUrl !== undefined && origin === publicUrl) return true
  // Behind a proxy that hands the Host on, or on the loopback.
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`)
}

/** The address that a request came from, through `proxies` proxies of our own. */
export function addressOf(headers: IncomingHttpHeaders, peer: string | undefined, proxies: number): string {
  const forwarded = [headers['x-forwarded-for']].flat().join(',').split(',')
  const address = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined
  return address || peer || 'unknown'
}
