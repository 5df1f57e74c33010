import { z } from 'zod'
import { type Language, languages } from '../../domain/vocabulary.ts'
import { parseJson } from '../../protocol/json.ts'

/** What a page needs before it can show anything, as paths within the site. */
export interface Preloads {
  /** What its code shares with other pages: the most of it. */
  readonly shared: readonly string[]
  readonly code: readonly string[]
  /** In the reader's language. */
  readonly words: readonly string[]
}

const chunks = z.record(
  z.string(),
  z
    .object({
      file: z.string(),
      imports: z.array(z.string()).optional(),
      dynamicImports: z.array(z.string()).optional(),
    })
    .loose(),
)

/** By what the build says that it made; nothing where it says nothing. `wished`: languages as browsers tell them. */
export function preloadsOf(manifest: string | undefined): (page: string, wished: string) => Preloads {
  const read = manifest === undefined ? undefined : parseJson(manifest, Buffer.byteLength(manifest))
  const made = chunks.safeParse(read?.ok ? read.value : {}).data ?? {}
  const files = (keys: readonly string[]): string[] => keys.flatMap(key => made[key]?.file ?? [])
  return (page, wished) => {
    const key = `${page}.html`
    const ending = `/${preferred(wished)}`
    const words = (made[key]?.dynamicImports ?? []).filter(name => name.includes('messages:') && name.endsWith(ending))
    return { shared: files(made[key]?.imports ?? []), code: files([key]), words: files(words) }
  }
}

/** As the page itself chooses, as far as the service can know; browsers name the languages in their order. */
function preferred(wished: string): Language {
  const tags = wished.split(',').map(tag => tag.trim().toLowerCase().split(/[-;]/)[0])
  return tags.map(tag => languages.find(known => known === tag)).find(known => known !== undefined) ?? 'en'
}
