/** Shakes the telephone, in ms on and off; browsers allow it once the page was touched, and complain before. */
export function vibrate(pattern: readonly number[]): void {
  if (navigator.userActivation?.hasBeenActive ?? true) navigator.vibrate?.([...pattern])
}
