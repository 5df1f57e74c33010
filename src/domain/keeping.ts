/**
 * For a row that is made out of another: `keeping<From>()(row)` is the row itself, and compiles only where it names every
 * field of `From`, those included that may be absent. A field that a type gains is then not left behind in silence.
 */
export const keeping =
  <From>() =>
  <Row extends object>(row: Row & Lacking<Exclude<keyof From, keyof Row>>): Row =>
    row

type Lacking<Field> = [Field] extends [never] ? unknown : { readonly lacking: Field }
