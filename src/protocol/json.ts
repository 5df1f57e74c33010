import { type Read, read, unreadable } from './fault.ts'

/** JSON from the text of a file; where it is not JSON, at which line and column. A byte order mark is passed over. */
export function parseJson(text: string, maxBytes: number): Read<unknown> {
  if (text.length > maxBytes || Buffer.byteLength(text) > maxBytes) {
    return unreadable(`is larger than ${maxBytes.toLocaleString('en')} bytes`)
  }
  const json = text.startsWith('\ufeff') ? text.slice(1) : text
  try {
    return read(JSON.parse(json))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { at, problem } = firstFault(json)
    const before = json.slice(0, at)
    const line = before.split('\n').length
    return unreadable(`is not JSON: ${problem} at line ${line}, column ${at - before.lastIndexOf('\n')}`)
  }
}

const blank = /[ \t\n\r]*/y
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const plain = /[^"\\\p{Cc}]+|[\x7f-\x9f]+/uy

/** The first place where a text stops being JSON: the engine's own messages say it only sometimes. */
function firstFault(text: string): { at: number; problem: string } {
  const open: ('[' | '{')[] = []
  let at = 0
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const found = pattern.test(text)
    if (found) at = pattern.lastIndex
    return found
  }
  const skipString = (): boolean => {
    at++
    while (skip(plain) || skip(escaped));
    return text[at++] === '"'
  }
  let awaits: 'value' | 'value or ]' | 'name' | 'name or }' | 'more' = 'value'
  for (;;) {
    skip(blank)
    const character = text[at]
    if (awaits === 'more') {
      const inside = open.at(-1)
      if (inside === undefined) return { at, problem: 'something follows the end' }
      if (character === ',') awaits = inside === '{' ? 'name' : 'value'
      else if (character === (inside === '{' ? '}' : ']')) open.pop()
      else return fault(`a comma or ${inside === '{' ? '}' : ']'} is expected`)
      at++
    } else if (awaits === 'name' || awaits === 'name or }') {
      if (character === '}' && awaits === 'name or }') {
        open.pop()
        at++
        awaits = 'more'
      } else {
        if (character !== '"') return fault('a name in double quotes is expected')
        if (!skipString()) return broken()
        skip(blank)
        if (text[at] !== ':') return fault('a colon is expected')
        at++
        awaits = 'value'
      }
    } else if (character === '{' || character === '[') {
      open.push(character)
      at++
      awaits = character === '{' ? 'name or }' : 'value or ]'
    } else if (character === ']' && awaits === 'value or ]') {
      open.pop()
      at++
      awaits = 'more'
    } else {
      if (character === '"' ? !skipString() : !skip(scalar))
        return character === '"' ? broken() : fault('a value is expected')
      awaits = 'more'
    }
  }

  function fault(problem: string) {
    return { at, problem: at >= text.length ? `the text ends where ${problem}` : problem }
  }
  function broken() {
    at--
    return {
      at,
      problem: at >= text.length ? 'the text ends within a string' : 'a character that a string may not have',
    }
  }
}
