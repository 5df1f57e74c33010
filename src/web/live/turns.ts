/** One thing after another, though some take their time: what comes behind those waits for its turn. */
export interface Turns {
  /** At once, where nothing is waited for. */
  next(run: () => void): void
  /** Waits for what it is run with; `failed` instead, where that does not come about. */
  later<T>(made: Promise<T>, run: (value: T) => void, failed: () => void): void
  /** What still waits has no turn any more. */
  clear(): void
}

export function createTurns(): Turns {
  let epoch = 0
  let waiting = 0
  let last = Promise.resolve()

  function add(turn: () => void, ready: Promise<unknown> = Promise.resolve()): void {
    const mine = epoch
    waiting++
    last = last
      .then(() => ready)
      .then(() => {
        if (mine !== epoch) return
        waiting--
        try {
          turn()
        } catch (error) {
          // A fault in one turn is none of the next one's.
          queueMicrotask(() => {
            throw error
          })
        }
      })
  }

  return {
    next(run) {
      if (waiting > 0) add(run)
      else run()
    },
    later(made, run, failed) {
      let turn = failed
      const ready = made.then(
        value => {
          turn = () => run(value)
        },
        () => {},
      )
      add(() => turn(), ready)
    },
    clear() {
      epoch++
      waiting = 0
      last = Promise.resolve()
    },
  }
}
