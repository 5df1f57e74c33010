/** Put before a process that is measured: says on request what memory it takes after collecting garbage. */
process.on('message', message => {
  if (message !== 'memory') return
  globalThis.gc?.()
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  process.send?.({ rss, heapUsed })
})
// The measured process ends when it wants to, and with whoever measures it.
process.on('disconnect', () => process.exit())
process.channel?.unref()
process.send?.('here')
