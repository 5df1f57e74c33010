/** Tones when a turn comes near: only where they were switched on, made by the browser itself. */
import { signal } from '@preact/signals'

const key = 'rostrum.sound'

export const soundOn = signal(remembered())

let context: AudioContext | undefined

/** Switched by a press, which is also what browsers ask for before they let a page sound. */
export function switchSound(on: boolean): void {
  soundOn.value = on
  try {
    localStorage.setItem(key, on ? 'on' : 'off')
  } catch {
    // Private windows may refuse storage; the choice then holds for this visit.
  }
  if (on) {
    wakeSound()
    sound(1)
  }
}

/** After a reload the choice is still known, but the browser waits for a press before anything may sound. */
export function wakeSound(): void {
  if (!soundOn.peek() || typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  if (context.state === 'suspended') void context.resume()
}

/** So many short tones; none where sound is off. */
export function sound(tones: number): void {
  if (!soundOn.peek() || !context) return
  for (let k = 0; k < tones; k++) tone(context, context.currentTime + k * 0.32)
}

function tone(audio: AudioContext, at: number): void {
  const oscillator = audio.createOscillator()
  const gain = audio.createGain()
  oscillator.frequency.value = 740
  // Swelling and fading, so that it does not click.
  gain.gain.setValueAtTime(0, at)
  gain.gain.linearRampToValueAtTime(0.25, at + 0.02)
  gain.gain.exponentialRampToValueAtTime(0.001, at + 0.24)
  oscillator.connect(gain).connect(audio.destination)
  oscillator.start(at)
  oscillator.stop(at + 0.25)
}

function remembered(): boolean {
  try {
    return localStorage.getItem(key) === 'on'
  } catch {
    return false
  }
}
