import { type ComponentChild, render } from 'preact'
import { type MessageFiles, startLanguage } from '../speech/language.ts'

/** A page without a session: no connection, only its words. */
export async function startPlain(page: { messages: MessageFiles; page: () => ComponentChild }): Promise<void> {
  reloadWhenRenewed()
  await startLanguage(page.messages)
  const root = document.getElementById('app')
  const Page = page.page
  if (root) render(<Page />, root)
}

/** The service was renewed while the page was open, and has other files now; or only the line is lost. */
export function reloadWhenRenewed(): void {
  addEventListener('vite:preloadError', () => {
    // Without a line, a reload would lose the page too.
    fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
      () => location.reload(),
      () => {},
    )
  })
}
