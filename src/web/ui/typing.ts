/** Whether the person has written something here that is not sent yet, and that a reload would take away. */
export function watchTyping(): () => boolean {
  /** What the person left in a control; what the page itself puts there since is not hers. */
  const left = new WeakMap<Element, string>()
  addEventListener('input', ({ target }) => {
    if (isControl(target)) left.set(target, target.value)
  })
  return () => [...document.querySelectorAll('input, textarea, select')].some(element => isUnsent(element, left))
}

function isUnsent(element: Element, left: WeakMap<Element, string>): boolean {
  if (!isControl(element) || element.value === '' || left.get(element) !== element.value) return false
  // In a dialog every choice counts, elsewhere only words: a menu may stay as it was chosen for the whole day.
  if (element.closest('dialog[open]')) return true
  if (!element.matches('textarea, input:not([type=radio], [type=checkbox])')) return false
  return element === document.activeElement || (element.form !== null && element.type !== 'search')
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
