/**
 * The token in what somebody pasted: a link, as the secretariat sent it, or the token alone; line breaks and what a mail
 * program puts around it do not matter. null where there is none.
 */
export function tokenIn(text: string): string | null {
  return /[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/.exec(text.replaceAll(/\s+/g, ''))?.[0] ?? null
}
