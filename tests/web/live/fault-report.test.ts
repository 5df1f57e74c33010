import { expect, test } from 'vitest'
import { createFaultReport, type PageFault } from '../../../src/web/live/fault-report.ts'

function report(): { tell: (error: unknown) => void; sent: PageFault[] } {
  const sent: PageFault[] = []
  const tell = createFaultReport({ page: 'chair', build: '0.1.0+aa', seq: () => 17 }, fault => void sent.push(fault))
  return { tell, sent }
}

test('a fault is told with where it was, each distinct one once', () => {
  const { tell, sent } = report()
  const error = new TypeError('x is not a function')
  tell(error)
  tell(error)
  tell('only words')
  expect(sent).toEqual([
    {
      page: 'chair',
      build: '0.1.0+aa',
      message: 'TypeError: x is not a function',
      stack: error.stack?.slice(0, 1000),
      seq: 17,
    },
    { page: 'chair', build: '0.1.0+aa', message: 'only words', seq: 17 },
  ])
})

test('what is long is cut, and a page with ever new faults is not heard for ever', () => {
  const { tell, sent } = report()
  for (let n = 0; n < 100; n++) tell(new Error(`${n} ${'x'.repeat(5000)}`))
  expect(sent).toHaveLength(20)
  expect(sent[0]?.message).toHaveLength(300)
  expect(sent[0]?.stack).toHaveLength(1000)
})
