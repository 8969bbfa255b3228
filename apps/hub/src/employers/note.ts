import { lawCheckedOn, type Role, rulesVersion } from '@plain-record/law'
import { type LevelFact, levelFacts, type MayAskWords } from '../may-ask/index.ts'
import { londonDate } from '../platform/http/clock-time.ts'
import { longDate } from '../platform/ui/long-date.ts'
import type { Site } from '../platform/ui/service.ts'
import { ignoredInShort, planFor } from './plan.ts'
import type { EmployersWords } from './words/en.ts'

type NoteFor = {
  readonly role: Role
  readonly on: Date
  readonly site: Site
  readonly words: EmployersWords
  readonly mayAsk: MayAskWords
}

/** What an employer keeps to show that they asked for no more than the law allows. It says nothing about any applicant. */
export function noteFor({ role, on, site, words, mayAsk }: NoteFor): readonly LevelFact[] {
  const { note } = words
  return [
    { key: note.date, says: londonDate(on) },
    { key: note.role, says: role.name },
    ...levelFacts(role, mayAsk),
    ...(role.dependsOn === undefined ? [] : [{ key: note.decided, says: note.toFillIn }]),
    ...planFor(role, words).asking.flatMap(({ when, question, warning }) => [
      { key: note.ask[when], says: question },
      ...(warning === undefined ? [] : [{ key: note.say, says: warning }]),
    ]),
    { key: note.when, says: note.whenSays },
    { key: note.ignore, says: ignoredInShort(role, words) },
    { key: note.keep, says: note.keepSays },
    {
      key: note.rules,
      says: note.rulesSays({
        version: rulesVersion,
        checked: longDate(lawCheckedOn, site.words),
        site: site.service.name,
      }),
    },
  ]
}

/** The note as a text file, a line for each fact and its address below it. */
export const noteText = (heading: string, facts: readonly LevelFact[]): string =>
  [heading, ...facts.map(({ key, says, href }) => `${key}: ${says}${href ? `\n${href}` : ''}`), ''].join('\n\n')
