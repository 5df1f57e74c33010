import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packFolder } from '../../../src/web/packing-plugin.ts'

/** The small site of these tests, its assets packed as the build packs them. */
export async function packedSite(): Promise<AsyncDisposable & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-site-'))
  await cp(new URL('site', import.meta.url), folder, { recursive: true })
  await packFolder(join(folder, 'assets'))
  return {
    folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
