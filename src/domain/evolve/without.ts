/**
 * A row without a field that may be in it; where it is not, the row itself. To leave a field out by a rest pattern costs
 * more than it looks: engines give every object made so a shape of its own, and a list of those is slow to walk.
 */
export function without<Row extends object, K extends keyof Row>(row: Row, field: K): Omit<Row, K> {
  if (!(field in row)) return row
  const { [field]: _, ...rest } = row
  return rest
}
