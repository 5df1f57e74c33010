/** Moving an entry with a pointer. The keyboard (Alt with the arrows) and the entry's own menu do the same. */
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type ReadonlySignal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type InscriptionId, inscriptionId } from '../../domain/ids.ts'

type Edge = 'before' | 'after'

export function useDragging(
  id: InscriptionId,
  after: InscriptionId | null,
  onMove: ((moved: InscriptionId, before: InscriptionId | null) => void) | undefined,
): { element: RefObject<HTMLLIElement | null>; edge: ReadonlySignal<Edge | null> } {
  const element = useRef<HTMLLIElement>(null)
  const edge = useSignal<Edge | null>(null)
  const movable = onMove !== undefined
  const latest = useRef({ after, onMove })
  latest.current = { after, onMove }
  useEffect(() => {
    const target = element.current
    if (!target || !movable) return
    const edgeAt = (clientY: number): Edge => {
      const { top, height } = target.getBoundingClientRect()
      return clientY < top + height / 2 ? 'before' : 'after'
    }
    const stopDragging = draggable({
      element: target,
      getInitialData: () => ({ entry: id }),
      onDragStart: () => target.classList.add('dragged'),
      onDrop: () => target.classList.remove('dragged'),
    })
    const stopTaking = dropTargetForElements({
      element: target,
      canDrop: ({ source }) => typeof source.data.entry === 'string' && source.data.entry !== id,
      onDrag: ({ location }) => {
        edge.value = edgeAt(location.current.input.clientY)
      },
      onDragLeave: () => {
        edge.value = null
      },
      onDrop: ({ source, location }) => {
        edge.value = null
        const before = edgeAt(location.current.input.clientY) === 'before' ? id : latest.current.after
        latest.current.onMove?.(inscriptionId(String(source.data.entry)), before)
      },
    })
    return () => {
      stopDragging()
      stopTaking()
    }
  }, [id, movable, edge])
  return { element, edge }
}
