/**
 * Rows by id, in the order in which they were first set. Rows are values: a change is a new row.
 *
 * `fork` gives a table to try things out on: it reads through to this one and keeps its own writes, so that
 * deciding a batch of commands costs what the batch changes, not what the session holds.
 */
export class Table<Id extends string, Row> {
  readonly #rows = new Map<Id, Row>()
  readonly #under: Table<Id, Row> | undefined

  constructor(under?: Table<Id, Row>) {
    this.#under = under
  }

  /** A table of its own, from what `toJSON` wrote. */
  static from<Id extends string, Row>(rows: TableJson<Id, Row>): Table<Id, Row> {
    const table = new Table<Id, Row>()
    for (const [id, row] of rows) table.set(id, row)
    return table
  }

  get size(): number {
    if (!this.#under) return this.#rows.size
    let own = 0
    for (const id of this.#rows.keys()) if (!this.#under.has(id)) own++
    return this.#under.size + own
  }

  get(id: Id): Row | undefined {
    return this.#rows.get(id) ?? this.#under?.get(id)
  }

  has(id: Id): boolean {
    return this.#rows.has(id) || (this.#under?.has(id) ?? false)
  }

  set(id: Id, row: Row): void {
    this.#rows.set(id, row)
  }

  /** Replaces a row. A row that is not there is one that this reader may not see: nothing to change. */
  change(id: Id, to: (row: Row) => Row): void {
    const row = this.get(id)
    if (row !== undefined) this.#rows.set(id, to(row))
  }

  entries(): IterableIterator<[Id, Row]> {
    return this.#under ? this.#merged(this.#under) : this.#rows.entries()
  }

  values(): IterableIterator<Row> {
    return this.#under ? this.#mergedRows(this.#under) : this.#rows.values()
  }

  *#merged(under: Table<Id, Row>): IterableIterator<[Id, Row]> {
    for (const [id, row] of under.entries()) yield [id, this.#rows.get(id) ?? row]
    for (const [id, row] of this.#rows) if (!under.has(id)) yield [id, row]
  }

  *#mergedRows(under: Table<Id, Row>): IterableIterator<Row> {
    for (const [, row] of this.#merged(under)) yield row
  }

  fork(): Table<Id, Row> {
    return new Table(this)
  }

  toJSON(): TableJson<Id, Row> {
    return [...this.entries()]
  }
}

/**
 * A table whose rows are also found by what they belong to, such as the inscriptions of a delegation. A row stays with
 * the owner that it was first set with.
 */
export class OwnedTable<Id extends string, Owner extends string, Row> extends Table<Id, Row> {
  readonly #ids = new Map<Owner, Id[]>()
  readonly #ownerOf: (row: Row) => Owner
  readonly #under: OwnedTable<Id, Owner, Row> | undefined

  constructor(ownerOf: (row: Row) => Owner, under?: OwnedTable<Id, Owner, Row>) {
    super(under)
    this.#ownerOf = ownerOf
    this.#under = under
  }

  override set(id: Id, row: Row): void {
    if (!this.has(id)) {
      const owner = this.#ownerOf(row)
      const ids = this.#ids.get(owner)
      if (ids) ids.push(id)
      else this.#ids.set(owner, [id])
    }
    super.set(id, row)
  }

  /** In the order in which they were first set. */
  of(owner: Owner): Row[] {
    return this.#idsOf(owner).flatMap(id => this.get(id) ?? [])
  }

  #idsOf(owner: Owner): readonly Id[] {
    const own = this.#ids.get(owner) ?? []
    return this.#under ? [...this.#under.#idsOf(owner), ...own] : own
  }

  override fork(): OwnedTable<Id, Owner, Row> {
    return new OwnedTable(this.#ownerOf, this)
  }
}

/** Pairs, since an object would put ids that look like numbers first, whatever the order of the rows. */
export type TableJson<Id extends string, Row> = readonly (readonly [Id, Row])[]
