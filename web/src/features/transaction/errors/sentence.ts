/** An error as a person reads it. */
export interface Sentence {
  /** What happened, with its figures. */
  readonly what: string
  /** What to do now. */
  readonly todo: string
}

/** What a sentence needs to name things. */
export interface Wording {
  readonly locale: string
  /** A project's title, or its number where the title is not known. @param number From 0. */
  readonly project: (number: number) => string
  /** A district's name; 0 is the whole city. */
  readonly district: (number: number) => string
}
