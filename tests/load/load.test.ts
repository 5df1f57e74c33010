import { expect, test } from 'vitest'
import { minutes } from '../../src/domain/time.ts'
import { runLoad } from './run.ts'

test('a conference in small, through a rehearsed meeting on two nodes: all end with the same digest', {
  timeout: 120_000,
}, async () => {
  const tell = (line: string): void => void process.stdout.write(`  ${line}\n`)
  const result = await runLoad({ clients: 60, halls: 1, lengthMs: minutes(20), speed: 60, storms: true, tell })
  expect(result.atEnd).toBe(result.clients)
  expect(result.gaps).toBe(0)
})
