/** Tells the service of faults of this page, each distinct one once: a page in a circle has nothing new to say. */
export interface PageFault {
  readonly page: string
  readonly build: string
  readonly message: string
  readonly stack?: string
  /** The last entry that the page had folded. */
  readonly seq?: number
}

/** As long as the service takes them (src/server/http/routes/page-faults.ts). */
const longestMessage = 300
const longestStack = 1000
const most = 20

/** `send` does not throw. */
export function createFaultReport(
  about: { readonly page: string; readonly build: string; readonly seq: () => number },
  send: (fault: PageFault) => void,
): (error: unknown) => void {
  const told = new Set<string>()
  return error => {
    const { message, stack } = textOf(error)
    const distinct = `${message}\n${stack}`
    if (told.size >= most || told.has(distinct)) return
    told.add(distinct)
    const { page, build } = about
    send({ page, build, message, ...(stack !== '' && { stack }), seq: about.seq() })
  }
}

function textOf(error: unknown): { message: string; stack: string } {
  if (!(error instanceof Error)) return { message: String(error).slice(0, longestMessage), stack: '' }
  const message = `${error.name}: ${error.message}`
  return { message: message.slice(0, longestMessage), stack: (error.stack ?? '').slice(0, longestStack) }
}

/** Goes even where the page is about to be left. */
export function sendFault(fault: PageFault): void {
  const headers = { 'content-type': 'application/json' }
  fetch('/api/page-faults', { method: 'POST', keepalive: true, headers, body: JSON.stringify(fault) }).catch(() => {
    // Without a line there is nobody to tell.
  })
}
