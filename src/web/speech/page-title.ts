import { useEffect } from 'preact/hooks'

/** The title of the browser's tab, as long as the component is there. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
