import type { Millis } from '../../domain/time.ts'
import type { Welcome } from '../../protocol/messages.ts'
import type { Early } from './contract.ts'

/** The state is as old as the page's first byte. One that took longer than this to be shown is only gone on from. */
const freshFor: Millis = 4000

/** The state that the page brought along; null where it brought none. */
export function preloadedState(): Early | null {
  const block = document.getElementById('welcome')
  const text = block?.textContent
  if (!text) return null
  // Read once; left there, it would be the longest text of the page.
  block.remove()
  const [page] = performance.getEntriesByType('navigation').filter(isTransfer)
  const cameAt = page?.responseStart ?? 0
  const files = performance.getEntriesByType('resource').filter(isTransfer)
  // What came from the browser's own store says nothing of the line.
  const came = [page, ...files].map(file => (file && file.transferSize > 0 ? file.responseEnd : 0))
  const fresh = performance.now() - cameAt <= freshFor
  return { welcome: JSON.parse(text) as Welcome, cameAt, heardAt: fresh ? Math.max(cameAt, ...came) : cameAt }
}

const isTransfer = (entry: PerformanceEntry): entry is PerformanceResourceTiming =>
  entry instanceof PerformanceResourceTiming
