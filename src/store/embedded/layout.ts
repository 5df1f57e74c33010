import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { embeddedSteps, settleLayout } from '../layout.ts'

/** A file beside the journals, with the number of the folder's layout. */
const layoutFile = 'layout'

/** The folder must be locked, and no journal in it open. Throws where a newer version of the service made it. */
export async function settleFolder(folder: string): Promise<void> {
  const path = join(folder, layoutFile)
  const store = {
    place: folder,
    where: `the folder ${folder}`,
    async read() {
      try {
        return (await readFile(path, 'utf8')).trim()
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      }
    },
    async write(layout: string) {
      // In one step, so that a crash leaves the old number or the new one.
      await writeFile(`${path}.new`, `${layout}\n`, { mode: 0o600 })
      await rename(`${path}.new`, path)
    },
  }
  await settleLayout(store, embeddedSteps)
}
