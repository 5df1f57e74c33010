import { Component, type ComponentChild, type FunctionComponent } from 'preact'

/**
 * A row of a long table: drawn again only where one of its props is another, or a signal that it reads changes, and not
 * because the table is. Its props must then be values, rows of the state, signals, or functions that stay the same.
 */
export function memo<Props extends object>(Row: FunctionComponent<Props>) {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return !same(this.props, next)
    }

    // The row is a component of its own: what signals ask to be drawn again must not be held up here.
    override render(): ComponentChild {
      return <Row {...this.props} />
    }
  }
}

function same<Props extends object>(a: Props, b: Props): boolean {
  for (const name in a) if (a[name] !== b[name]) return false
  for (const name in b) if (!(name in a)) return false
  return true
}
