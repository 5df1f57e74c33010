import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** A build of the service that is not this working tree's. */
export interface Build extends AsyncDisposable {
  /** For `startService`. */
  readonly main: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

/** The working tree with changes to some of its files, as a release to come would have them. Without pages. */
export async function buildChanged(changes: Readonly<Record<string, (text: string) => string>>): Promise<Build> {
  return built(async folder => {
    for (const name of ['src', 'package.json', 'tsconfig.json']) {
      await cp(join(root, name), join(folder, name), { recursive: true })
    }
    for (const [name, change] of Object.entries(changes)) {
      const path = join(folder, name)
      const text = await readFile(path, 'utf8')
      const changed = change(text)
      if (changed === text) throw new Error(`${name} is not as the change expects it`)
      await writeFile(path, changed)
    }
  })
}

/** The tree of a commit of this repository. Without pages. Throws, saying what to do, where the clone does not have it. */
export async function buildCommit(commit: string): Promise<Build> {
  return built(async folder => {
    try {
      await run('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root })
    } catch (cause) {
      throw new Error(`this clone does not have the commit ${commit}: git fetch --unshallow, or fetch that commit`, {
        cause,
      })
    }
    const archive = spawn('git', ['archive', commit], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    const tar = spawn('tar', ['-x', '-C', folder], { stdio: ['pipe', 'ignore', 'inherit'] })
    archive.stdout.pipe(tar.stdin)
    const [code] = await once(tar, 'close')
    if (code !== 0) throw new Error(`the tree of ${commit} could not be unpacked: tar ended with ${code}`)
  })
}

async function built(fill: (folder: string) => Promise<void>): Promise<Build> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-build-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await fill(folder)
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
    await withoutChecks(join(folder, 'tsconfig.json'))
    await run('npm', ['run', '-s', 'build:server'], { cwd: folder })
  } catch (error) {
    await remove()
    throw error
  }
  return { main: join(folder, 'dist', 'main.js'), [Symbol.asyncDispose]: remove }
}

/** What is to be seen here is what the builds do; that their types are right was seen when they were written. */
async function withoutChecks(tsconfig: string): Promise<void> {
  const { compilerOptions, ...rest } = JSON.parse(await readFile(tsconfig, 'utf8'))
  await writeFile(tsconfig, JSON.stringify({ ...rest, compilerOptions: { ...compilerOptions, noCheck: true } }))
}
