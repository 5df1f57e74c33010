/**
 * npm run freeze -- VERSION
 *
 * Before a release: plays releases/next/rehearsal.json and keeps in releases/VERSION what comes of it, for every later
 * version to read. What was frozen once is not overwritten.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { freeze, readFrozen, releases } from './frozen.ts'

const version = process.argv[3] ?? ''
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('npm run freeze -- VERSION, as 0.2.0')
const rehearsal = readFrozen('next', 'rehearsal.json')
const files = { 'rehearsal.json': rehearsal, ...freeze(rehearsal) }
const folder = new URL(`${version}/`, releases)
// Fails where the release is there.
await mkdir(folder)
for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, folder), text, { flag: 'wx' })
process.stdout.write(`${Object.keys(files).length} files are in ${folder.pathname}\n`)
