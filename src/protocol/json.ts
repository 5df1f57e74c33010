import { printParseErrorCode, visit } from 'jsonc-parser'
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
    return unreadable(`is not JSON: ${firstFault(json)}`)
  }
}

/** The library calls itself at each bracket; nobody writes a plan of this depth. */
const maxDepth = 100

/** The library's names for what is wrong, in words. */
const problems: Readonly<Record<string, string>> = {
  InvalidSymbol: 'neither a value nor a name in double quotes',
  PropertyNameExpected: 'a name in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma or a closing bracket is expected',
  CloseBraceExpected: 'a closing } is expected',
  CloseBracketExpected: 'a closing ] is expected',
  EndOfFileExpected: 'something follows the end',
  InvalidCommentToken: 'a comment, which JSON does not have',
  UnexpectedEndOfString: 'a string that does not end on its line',
  UnexpectedEndOfNumber: 'a number that breaks off',
  InvalidUnicode: 'a string with \\u and not four digits behind it',
  InvalidEscapeCharacter: 'a string with a backslash before a character that takes none',
  InvalidCharacter: 'a string with a control character in it',
}

/** What first makes a text something else than JSON, with line and column: the engine's own messages say it only sometimes. */
function firstFault(text: string): string {
  let first = ''
  let depth = 0
  // The library would go on behind a fault, and deeper; throwing is the way out.
  const found = new Error()
  function fault(problem: string, offset: number, line: number, character: number): never {
    const where = `at line ${line + 1}, column ${character + 1}`
    first = `${offset < text.length ? problem : `the text ends where ${problem}`} ${where}`
    throw found
  }
  function begin(offset: number, _length: number, line: number, character: number): void {
    depth++
    if (depth > maxDepth) fault(`brackets more than ${maxDepth} deep`, offset, line, character)
  }
  function end(): void {
    depth--
  }
  try {
    visit(
      text,
      {
        onObjectBegin: begin,
        onArrayBegin: begin,
        onObjectEnd: end,
        onArrayEnd: end,
        onError(code, offset, _length, line, character) {
          const name = printParseErrorCode(code)
          fault(problems[name] ?? name, offset, line, character)
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    )
  } catch (error) {
    if (error !== found) throw error
  }
  return first
}
