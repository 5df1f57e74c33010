/**
 * Moving an entry with a pointer or a finger. The keyboard (Alt with the arrows) and the entry's own menu do the same.
 * Where it was dropped is a proposal: nothing moves before a reason is given.
 */
import { type ReadonlySignal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type InscriptionId, inscriptionId } from '../../domain/ids.ts'
import type { EntryActions } from './moving.ts'

type Edge = 'before' | 'after'

/** Comes after the page is there. Without it, on a bad line, the keyboard and the menu still move an entry. */
const library = import('@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter').catch(() => null)

export function useDragging(
  id: InscriptionId,
  movable: boolean,
  actions: EntryActions,
): { element: RefObject<HTMLLIElement | null>; edge: ReadonlySignal<Edge | null>; dragged: ReadonlySignal<boolean> } {
  const element = useRef<HTMLLIElement>(null)
  const edge = useSignal<Edge | null>(null)
  const dragged = useSignal(false)
  useEffect(() => {
    const target = element.current
    if (!target || !movable) return
    const edgeAt = (y: number): Edge => {
      const { top, height } = target.getBoundingClientRect()
      return y < top + height / 2 ? 'before' : 'after'
    }
    let gone = false
    let stops: (() => void)[] = []
    void library.then(dragging => {
      if (gone || !dragging) return
      const asSource = dragging.draggable({
        element: target,
        getInitialData: () => ({ entry: id }),
        onDragStart: () => {
          dragged.value = true
        },
        onDrop: () => {
          dragged.value = false
        },
      })
      const asTarget = dragging.dropTargetForElements({
        element: target,
        canDrop: ({ source }) => typeof source.data.entry === 'string' && source.element !== target,
        onDrag: ({ location }) => {
          edge.value = edgeAt(location.current.input.clientY)
        },
        onDragLeave: () => {
          edge.value = null
        },
        onDrop: ({ source, location }) => {
          edge.value = null
          // The list may change under the hand: what is behind an entry is what is behind it when it is dropped.
          actions.drop(inscriptionId(String(source.data.entry)), id, edgeAt(location.current.input.clientY))
        },
      })
      stops = [asSource, asTarget]
    })
    return () => {
      gone = true
      for (const stop of stops) stop()
    }
  }, [id, movable, actions, edge, dragged])
  return { element, edge, dragged }
}
