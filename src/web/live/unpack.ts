import type { HeardEntry, Packed, PackedEntry } from '../../protocol/messages.ts'

/** Whether this browser can. */
export const unpacks = 'DecompressionStream' in globalThis

/** The entries of a `packed` message, in order. Rejects where they are not what the message says. */
export async function unpack({ last, digest, entries, own }: Packed): Promise<readonly HeardEntry[]> {
  const stream = new Blob([new Uint8Array(entries)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const common = (await new Response(stream).json()) as PackedEntry[]
  const ownBySeq = new Map(own.map(entry => [entry.seq, entry]))
  return common
    .map(entry => ownBySeq.get(entry.seq) ?? entry)
    .map(entry => (entry.seq === last ? { ...entry, digest } : entry))
}
