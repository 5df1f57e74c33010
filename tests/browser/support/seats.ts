import { type Stand, session } from './stand.ts'

/** The link of a delegation's seat, as the secretariat gives it out. */
export async function seatOf(stand: Stand, delegationId: string): Promise<string> {
  const response = await fetch(`${stand.service.base}/api/sessions/${session}/badges`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${stand.service.token('secretariat')}`,
    },
    body: JSON.stringify({ role: 'delegate', delegationId }),
  })
  const { link } = (await response.json()) as { link?: string }
  if (link === undefined) throw new Error(`no seat for ${delegationId}: ${response.status}`)
  return link
}
