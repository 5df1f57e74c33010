/** What is wrong with an input, and where: `speaker.name`, `lists[3].closesAt`; an empty path is the whole. */
export interface Fault {
  readonly path: string
  readonly problem: string
}

/** A value that was read, or the one thing that is wrong with it. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string }

export const read = <T>(value: T): Read<T> => ({ ok: true, value })
export const unreadable = <T>(problem: string): Read<T> => ({ ok: false, problem })

/** A path as people write it. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else text += text === '' ? excerpt(String(step)) : `.${excerpt(String(step))}`
  }
  return text
}

/** A stranger's text, short enough to be shown in a problem. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/\p{Cs}$/u, '')}…` : text
}
