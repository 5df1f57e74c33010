import { z } from 'zod'
import type { Millis } from '../domain/time.ts'
import { type Cursor, parseCursor } from './cursor.ts'
import { ids } from './fields.ts'
import { wireForm as form, optional } from './form.ts'
import type { Hello } from './messages.ts'

const cursor = z.string().transform((text, context): Cursor => {
  const parsed = parseCursor(text)
  if (parsed) return parsed
  context.issues.push({ code: 'custom', message: 'must be a number and a digest, as 418:9f86…', input: text })
  return z.NEVER
})

/** `hello`, its cursor read. */
export const helloSchema = form.object<Omit<Hello, 'cursor'> & { readonly cursor?: Cursor }>({
  sessionId: ids.session,
  protocol: optional(z.int().min(1)),
  build: optional(z.string().max(100)),
  cursor: optional(cursor),
  packed: optional(z.boolean()),
})

export const clockSchema = form.object<{ readonly t0: Millis }>({ t0: z.number() })
