import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A table that may be wider than the page. It then scrolls by itself, and by keyboard: only then is it a stop of it. */
export function TableRegion(props: { label: string; class?: string; children: ComponentChildren }) {
  const region = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = region.current
    if (!element) return
    const look = (): void => {
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0
      else element.removeAttribute('tabindex')
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [])
  return (
    <section ref={region} class="table-region" aria-label={props.label}>
      <table class={props.class}>{props.children}</table>
    </section>
  )
}
