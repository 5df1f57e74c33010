import { useEffect, useRef } from 'preact/hooks'
import type { Clock as ClockData } from '../../domain/state.ts'
import type { Millis } from '../../domain/time.ts'
import { useFrame } from '../live/frames.ts'
import { useLive, useSession } from '../live/live.tsx'
import { t } from '../speech/language.ts'
import { announce } from './announcer.tsx'
import { type Face, faceOf, sameFace } from './clock-face.ts'

/**
 * The clock of a statement or a point of order. `limitMs` is what will hold, while the clock has not started. Its size
 * is the stylesheet's: `--clock-size`. Offline it stands still and is grey.
 */
export function Clock(props: { clock: ClockData | null; limitMs?: Millis | null; bar?: boolean; lamp?: boolean }) {
  const { clock, limitMs = null, bar = true, lamp = true } = props
  const live = useLive()
  const { settings } = useSession().plan
  const frozen = useRef<Face | undefined>(undefined)
  const offline = live.link.value.state !== 'live'
  const face = useFrame(() => {
    if (!offline || !frozen.current) frozen.current = faceOf(settings, clock, limitMs, live.clock.now())
    return frozen.current
  }, sameFace)
  useThresholds(face)
  const word = offline ? t('clock-stale') : wordOf(face)
  return (
    <div class="clock" data-lamp={offline ? 'none' : face.lamp} data-stale={offline || undefined}>
      <div class="clock-digits" role="timer" aria-label={`${face.text} — ${word}`}>
        {face.text}
      </div>
      {lamp && (
        <div class="lamp" data-shape={offline ? 'ring' : face.shape}>
          {word}
        </div>
      )}
      {bar && face.left !== null && (
        <div class="clock-bar" aria-hidden="true">
          <span style={{ transform: `scaleX(${face.left.toFixed(4)})` }} />
        </div>
      )}
    </div>
  )
}

const wordOf = (face: Face): string => t(face.word, face.time === undefined ? {} : { time: face.time })

/** Told to screen readers when the lamp turns, and only then. */
function useThresholds(face: Face): void {
  const before = useRef(face.lamp)
  useEffect(() => {
    const turned = before.current !== face.lamp
    const from = before.current
    before.current = face.lamp
    if (turned && from !== 'none' && (face.lamp === 'amber' || face.lamp === 'red')) announce(wordOf(face))
  })
}
