/** The sentence for each plural form of the reader's language; `{count}` stands for the number. Welsh uses all six. */
export type CountWords = { readonly other: string } & {
  readonly [form in 'zero' | 'one' | 'two' | 'few' | 'many']?: string
}

/** Every sentence the interface itself says. A second language is a second value of this type, so a gap does not compile. */
export type UiWords = {
  /** BCP 47 language of these words. */
  readonly lang: string
  /** January to December, as they stand inside a date. */
  readonly months: readonly string[]

  readonly shortcuts: string
  readonly mission: string
  readonly skipToContent: string
  readonly siteNavigation: string
  readonly breadcrumbs: string
  readonly back: string
  readonly close: string
  readonly optional: string

  readonly talkToSomeone: string
  readonly contactTheHelpline: string
  /** Names the question box as a landmark. */
  readonly search: string
  readonly searchLabel: string
  readonly searchHint: string
  readonly searchButton: string
  readonly suggestions: string
  readonly suggestionCounts: CountWords
  readonly noSuggestions: string

  readonly exit: string
  readonly exitAtOnce: string
  readonly exitExplained: string
  readonly exitByKey: string
  readonly exitKeyPresses: CountWords
  readonly neutralTitle: string

  readonly errorTitle: (title: string) => string
  readonly thereIsAProblem: string
  readonly error: string
  readonly warning: string
  readonly notice: string

  readonly charactersAllowed: CountWords
  readonly charactersLeft: CountWords
  readonly charactersOver: CountWords

  readonly reference: string
  readonly change: string

  readonly helpNow: string
  readonly dangerNow: string
  readonly callEmergency: string
  readonly call: (number: string) => string
  readonly text: (number: string) => string
  readonly website: (name: string) => string
  readonly opensWhen: string
  /** How well we know what a contact says. */
  readonly contactSure: Readonly<Record<'official' | 'secondary' | 'unverified', string>>
  readonly lastLookedAt: (date: string) => string
  readonly checkedSince: (date: string) => string
  readonly fromAnotherSite: (names: string) => string
  readonly numberNotChecked: (names: string) => string

  readonly sources: string
  readonly sourceSeen: Readonly<Record<'statute' | 'official' | 'secondary' | 'unverified', string>>
  readonly sourceRead: (date: string) => string
  readonly readSource: (host: string) => string

  readonly from: string
  readonly checked: (date: string, role: string) => string
  readonly checkAgainBy: (date: string) => string
  readonly checkingAgain: string
  readonly lastChecked: (date: string) => string

  readonly didThisAnswer: string
  readonly yes: string
  readonly partly: string
  readonly no: string
  readonly whatWasMissing: string
  readonly noNames: string
  readonly nobodyReplies: string
  readonly sendFeedback: string

  readonly printing: string
  readonly printWithPlainCover: string
  readonly printExplained: string
  readonly plainCoverReady: string
  readonly plainCoverOff: string
  readonly plainCoverWords: string

  readonly scopeHeading: string
  readonly scope: (service: string) => string
  readonly scotland: string
  readonly northernIreland: string
  readonly elsewhere: string
  readonly independent: (service: string) => string
  readonly checkRecord: string
  readonly forPrograms: string
  readonly about: string
  readonly contact: string
  readonly whoCanHelp: string
  readonly helplineReply: string
  readonly glossary: string
  readonly privacy: string
  readonly accessibility: string
  readonly donate: string
}
