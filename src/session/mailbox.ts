/**
 * A queue with one worker, which takes what has gathered while it was busy as one batch. That is the whole of group
 * commit: the slower an append, the larger the next one.
 */
export interface Mailbox<T> {
  put(item: T): void
  /** How many are queued or at work. */
  size(): number
  /** Resolves when nothing is queued and nothing is at work. */
  idle(): Promise<void>
}

/** `work` must not throw: what goes wrong with an item is for it to say to whoever put it there. */
export function createMailbox<T>(batchSize: number, work: (batch: T[]) => Promise<void>): Mailbox<T> {
  const queue: T[] = []
  let running: Promise<void> | null = null
  let atWork = 0

  async function run(): Promise<void> {
    // What arrives in this turn of the loop, from many sockets, belongs to the first batch already.
    await new Promise(setImmediate)
    while (queue.length > 0) {
      const batch = queue.splice(0, batchSize)
      atWork = batch.length
      await work(batch)
      atWork = 0
    }
    running = null
  }

  return {
    put(item) {
      queue.push(item)
      running ??= run()
    },
    size: () => queue.length + atWork,
    async idle() {
      while (running) await running
    },
  }
}
