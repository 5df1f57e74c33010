/// <reference types="vite/client" />
declare module 'messages:*' {
  const files: import('./kit/language.ts').MessageFiles
  export default files
}
declare module '*.ftl' {
  /** The messages of a file, as @fluent/bundle's parser gives them. */
  const body: import('@fluent/bundle').FluentResource['body']
  export default body
}
