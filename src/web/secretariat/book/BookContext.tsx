import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { HeardEntry } from '../../../protocol/messages.ts'
import { useLive } from '../../live/live.tsx'
import { sessionPath } from '../api.ts'
import { type Book, openBook, readLines } from './book.ts'

const BookContext = createContext<Book | null>(null)

/** Reads the journal once for the whole page, and follows it as long as the page is there. */
export function BookProvider({ children }: { children: ComponentChildren }) {
  const { replica, sessionId } = useLive()
  const [book] = useState(() =>
    openBook(replica, async () => {
      const answer = await fetch(sessionPath(sessionId, 'journal'))
      if (!answer.ok) throw new Error(`the journal was refused: ${answer.status}`)
      return readLines(await answer.text())
    }),
  )
  useEffect(() => book.close, [book])
  return <BookContext.Provider value={book}>{children}</BookContext.Provider>
}

export function useBook(): Book {
  const book = useContext(BookContext)
  if (!book) throw new Error('no journal above this component')
  return book
}

/** The entries about one request for the floor, oldest first. */
export function useEntriesAbout(inscriptionId: string): readonly HeardEntry[] {
  return useBook().entries.value.filter(({ event }) => isAbout(event, inscriptionId))
}

function isAbout(event: HeardEntry['event'], id: string): boolean {
  return (
    ('inscriptionId' in event && event.inscriptionId === id) ||
    (event.type === 'InscriptionsSwapped' && event.withId === id)
  )
}
