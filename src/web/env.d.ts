/// <reference types="vite/client" />
declare module 'messages:*' {
  const files: import('./kit/language.ts').MessageFiles
  export default files
}
declare module 'messages-later:*' {
  const files: import('./kit/language.ts').MessageFiles
  export default files
}
declare module '*.ftl' {
  const words: import('./kit/language.ts').Words
  export default words
}
