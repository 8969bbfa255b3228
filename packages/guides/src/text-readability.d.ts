declare module 'text-readability' {
  /** The two counts we use; the package has no types of its own. */
  type Readability = {
    lexiconCount(text: string, removePunctuation?: boolean): number
    syllableCount(text: string, language?: string): number
  }
  const readability: Readability
  // biome-ignore lint/style/noDefaultExport: the shape of a package that is not ours
  export default readability
}
