/// <reference types="vite/client" />
/** Which build the page is of (build-plugin.ts). */
declare const __BUILD__: string
declare module 'messages:*' {
  const files: import('./speech/language.ts').MessageFiles
  export default files
}
declare module 'messages-later:*' {
  const files: import('./speech/language.ts').MessageFiles
  export default files
}
declare module '*.ftl' {
  const words: import('../words/voice.ts').Words
  export default words
}
