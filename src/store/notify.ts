/**
 * Calls a listener. What it throws is its own fault: it fails neither the append that it is told of nor the other
 * listeners, and surfaces as an uncaught exception.
 */
export function notify(call: () => void): void {
  try {
    call()
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
