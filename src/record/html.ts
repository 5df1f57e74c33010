/** Markup that is safe to stand where it stands. Made by `html` only. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | null | readonly Part[]

/** Markup from a template: what is filled in is text, and escaped, unless it is markup itself. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: template.map((text, k) => text + write(parts[k] ?? null)).join('') }
}

/** The symbol of an item: from left to right, also in a line of Arabic. */
export const symbolMarkup = (symbol: string): Markup => html`<bdi dir="ltr">${symbol}</bdi>`

function write(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(write).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, character => entities[character] ?? character)
