declare module 'wink-porter2-stemmer' {
  /** The stem of an English word in lower case, by Snowball's English algorithm (Porter 2). */
  // biome-ignore lint/style/noDefaultExport: the package exports a function and nothing else
  export default function stem(word: string): string;
}
