import type { Intent } from './answer.ts'
import type { Heard } from './hearing.ts'
import * as cues from './intent-cues.ts'
import { createPhraseFinder } from './phrase-finder.ts'
import type { SynonymReading } from './synonym-reading.ts'
import type { RankedTopic } from './topic-ranking.ts'
import { youthTerm } from './youth-signals.ts'

export type Question = {
  readonly heard: Heard
  readonly ranked: readonly RankedTopic[]
  /** Words of crisis were found: nothing else is asked then. */
  readonly inCrisis: boolean
  readonly weak: boolean
}

/** What the service should do first for a question: the first rule that fits. */
export type IntentReading = (question: Question) => Intent

export function createIntentReading(synonyms: SynonymReading): IntentReading {
  const finder = (phrases: readonly string[]) => createPhraseFinder(phrases, synonyms)
  const disposal = finder(cues.disposals)
  const offence = finder(cues.offences)
  const spentQuestion = finder(cues.spentQuestions)
  const declaring = finder(cues.declaringQuestions)
  const check = finder(cues.checks)
  const showing = finder(cues.showingQuestions)
  const spentWords = finder(['spent', 'unspent', 'rehabilitation period'])
  const asksWhether = finder(['when', 'how long', 'is', 'are', 'will', 'yet', 'has', 'how many years'])
  const theirOwn = finder(['my', 'mine', 'i', 'im', 'ive', 'it'])
  const alreadySpent = finder([
    'spent conviction',
    'spent caution',
    'spent fine',
    'mine is spent',
    'it is spent',
    'is now spent',
  ])
  const unspentOnly = finder(['basic', 'basic dbs', 'unspent'])
  const fullCheck = finder(['enhanced', 'standard', 'barred list'])
  const staffDuty = finder([
    'can teacher',
    'can school',
    'policy',
    'are we allowed',
    'should school',
    'do school',
    'can headteacher',
    'does school',
  ])

  const asksOfTheirOwn = (heard: Heard): boolean =>
    spentWords(heard) && asksWhether(heard) && (theirOwn(heard) || offence(heard)) && !alreadySpent(heard)
  const spent = ({ heard, ranked }: Question): boolean => {
    if (!cues.spentTopics.has(ranked[0]?.id ?? '') || fullCheck(heard)) return false
    if (!disposal(heard)) return ranked[0]?.id.startsWith('spent-') === true && asksOfTheirOwn(heard)
    return spentWords(heard) || declaring(heard) || unspentOnly(heard) || (spentQuestion(heard) && !check(heard))
  }
  const checking = ({ heard, ranked }: Question): boolean => {
    if (!cues.checkTopics.has(ranked[0]?.id ?? '')) return false
    const known = [disposal(heard), offence(heard), saysWhen(heard), saysYoung(heard)].filter(Boolean).length
    if (check(heard)) return disposal(heard) || (known > 0 && showing(heard))
    return disposal(heard) && known > 1 && (showing(heard) || saysWhen(heard))
  }
  return (question) => {
    const { heard, ranked, inCrisis, weak } = question
    const first = ranked[0]?.id ?? ''
    if (inCrisis) return 'crisis'
    if (weak && heard.nothingKnown) return 'contact-helpline'
    if (first === 'outside-our-remit') return 'out-of-scope'
    if (first === 'helpline-and-contact') return 'contact-helpline'
    if (cues.imageryTopics.has(first) && !staffDuty(heard)) return 'imagery-pathway'
    if (first === 'report-remove-images' && saysYoung(heard)) return 'imagery-pathway'
    if (spent(question)) return 'calculate-spent'
    return checking(question) ? 'calculate-checks' : 'guide'
  }
}

const saysYoung = ({ terms }: Heard): boolean => terms.some(({ term }) => term === youthTerm)

const saysWhen = ({ words }: Heard): boolean =>
  words.some(
    (word, i) =>
      /^(19|20)\d\d$/.test(word) ||
      ((word === 'ago' || word === 'on') && /^(years?|yrs?|months?|weeks?)$/.test(words[i - 1] ?? '')),
  )
