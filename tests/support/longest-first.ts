import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What takes longest, the longest first; most of it is waiting. It begins first, so that none of it is left over for one
 * worker alone, also in a fresh clone, which has no times of an earlier run. The rest follows as Vitest has it.
 */
const longest: readonly string[] = [
  'browser/line.test.ts',
  'fault/rolling-update.test.ts',
  'fault/hostile.test.ts',
  'fault/fault.test.ts',
  'browser/four-windows.test.ts',
  'browser/by-keyboard.test.ts',
  'fault/sentinel.test.ts',
  'fault/embedded.test.ts',
  'browser/secretariat.test.ts',
  'browser/delegate.test.ts',
  'browser/access.test.ts',
  'browser/secretariat-access.test.ts',
  'browser/console.test.ts',
  'load/load.test.ts',
  'web/weight.test.ts',
  'store/embedded/journal.test.ts',
  'browser/display.test.ts',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const known = longest.indexOf(relative(this.ctx.config.root, moduleId))
      return known < 0 ? longest.length : known
    }
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}
