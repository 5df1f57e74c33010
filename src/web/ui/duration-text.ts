import type { Millis } from '../../domain/time.ts'

/**
 * A speaking time as it is typed: `3` and `3 min` are minutes, `2:55` minutes and seconds, `1:30:00` hours too, `90s`
 * seconds; in Arabic or full-width figures, too, as keyboards have them. undefined where it is none, is nothing, or is
 * longer than a day.
 */
export function readDuration(text: string): Millis | undefined {
  const line = text
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669]/g, figure => String(figure.charCodeAt(0) - 0x660))
    .trim()
    .toLowerCase()
  const clock = /^(?:(\d{1,2}):)?(\d{1,4}):([0-5]\d)$/.exec(line)
  const counted = /^(\d{1,5})\s*(|m|min|mn|s|sec)$/.exec(line)
  const ms = clock
    ? ((Number(clock[1] ?? 0) * 60 + Number(clock[2])) * 60 + Number(clock[3])) * 1000
    : Number(counted?.[1] ?? 0) * (counted?.[2]?.startsWith('s') ? 1000 : 60_000)
  return ms > 0 && ms <= 86_400_000 ? ms : undefined
}
