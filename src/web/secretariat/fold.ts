/**
 * A text as it is compared when somebody searches: without case, accents, vowel marks and punctuation, so that
 * `cote divoire`, `Côte d’Ivoire` and `كوت ديفوار` are found by whoever types them in a hurry.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/[\p{M}\u0640]/gu, '')
      .toLowerCase()
      // Hamza and its seats, final yā’ and tā’ marbūta are written or left out as people please.
      .replaceAll(/[أإآٱ]/g, 'ا')
      .replaceAll('ى', 'ي')
      .replaceAll('ة', 'ه')
      .replaceAll('ё', 'е')
      .replaceAll(/['’`ʼ]/g, '')
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}
