import { type Stand, session } from './stand.ts'

export interface NewSeat {
  readonly badge: string
  readonly badgeId: string
  readonly link: string
}

/** One more seat of a delegation, as the secretariat gives it out; `more` is what else its badge is to say. */
export async function newSeat(stand: Stand, delegationId: string, more: object = {}): Promise<NewSeat> {
  const response = await fetch(`${stand.service.base}/api/sessions/${session}/badges`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${stand.service.token('secretariat')}`,
    },
    body: JSON.stringify({ role: 'delegate', delegationId, ...more }),
  })
  if (!response.ok) throw new Error(`no seat for ${delegationId}: ${response.status}`)
  return await response.json()
}

/** The link of a seat of its own. */
export const seatOf = async (stand: Stand, delegationId: string): Promise<string> =>
  (await newSeat(stand, delegationId)).link
