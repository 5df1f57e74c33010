/**
 * Whether the server is heard. It pings every second; after `silentMs` without any packet the connection counts as
 * lost, whatever the socket believes (a dead line is noticed by TCP only minutes later).
 */
import type { Millis } from '../../domain/time.ts'

/** With a look each `lookEveryMs`, a loss is shown within two seconds of the last packet. */
export const silentMs: Millis = 1600
export const lookEveryMs: Millis = 200

export class Liveness {
  readonly #monotonic: () => Millis
  #heardAt: Millis
  #lookedAt: Millis
  #alive = false
  #late = false

  constructor(monotonic: () => Millis) {
    this.#monotonic = monotonic
    this.#heardAt = monotonic()
    this.#lookedAt = this.#heardAt
  }

  get alive(): boolean {
    return this.#alive
  }

  /** Since when nothing came, in ms. */
  get silence(): Millis {
    return this.#monotonic() - this.#heardAt
  }

  /** Something came: now, or at an earlier instant of which one learns only now. */
  heard(at: Millis = this.#monotonic()): void {
    this.#heardAt = at
    this.#alive = this.#monotonic() - at <= silentMs
  }

  /** The socket closed, or the machine slept: not alive until something is heard. */
  lost(): void {
    this.#alive = false
  }

  /**
   * Looks whether the silence is too long. A look that itself comes late proves nothing: packets may be waiting behind
   * it in the same queue; the next look decides.
   */
  look(): boolean {
    const now = this.#monotonic()
    const late = now - this.#lookedAt > 4 * lookEveryMs && !this.#late
    this.#lookedAt = now
    this.#late = late
    if (!late && this.silence > silentMs) this.#alive = false
    return this.#alive
  }
}
