/**
 * Moving an entry with a pointer, by the browser's own drag and drop. The keyboard (Alt with the arrows) and the entry's
 * own menu do the same.
 */
import { type ReadonlySignal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type InscriptionId, inscriptionId } from '../../domain/ids.ts'

/** Nothing else that is dragged over the list is taken for an entry. */
const type = 'application/x-rostrum-entry'

type Edge = 'before' | 'after'

/** `after`: who stands behind this entry. `onMove`: asks to put an entry before another, or with null at the end. */
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
    const stop = new AbortController()
    const on = (name: 'dragstart' | 'dragend' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      target.addEventListener(name, act, { signal: stop.signal })
    const edgeAt = ({ clientY }: DragEvent): Edge => {
      const { top, height } = target.getBoundingClientRect()
      return clientY < top + height / 2 ? 'before' : 'after'
    }
    on('dragstart', ({ dataTransfer }) => {
      dataTransfer?.setData(type, id)
      if (dataTransfer) dataTransfer.effectAllowed = 'move'
      target.classList.add('dragged')
    })
    on('dragend', () => target.classList.remove('dragged'))
    on('dragover', event => {
      if (!event.dataTransfer?.types.includes(type) || target.classList.contains('dragged')) return
      event.preventDefault()
      edge.value = edgeAt(event)
    })
    on('dragleave', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && target.contains(relatedTarget))) edge.value = null
    })
    on('drop', event => {
      event.preventDefault()
      edge.value = null
      const moved = event.dataTransfer?.getData(type)
      const before = edgeAt(event) === 'before' ? id : latest.current.after
      if (moved) latest.current.onMove?.(inscriptionId(moved), before)
    })
    return () => stop.abort()
  }, [id, movable, edge])
  return { element, edge }
}
