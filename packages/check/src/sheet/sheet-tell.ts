import { type DisclosureQuestion, sentence, type TellAnswer, whatToTell } from '@plain-record/law'
import type { AskerName } from '../words/sheet-words.ts'
import type { SheetStep, SheetTell } from './sheet.ts'
import { stepsOf } from './steps-of.ts'
import type { Worked } from './told.ts'

/** The usual questions. Only who may ask about spent matters, and says so, is told of them (S.I. 1975/1023 arts 3, 4). */
const questions: Readonly<Record<AskerName, DisclosureQuestion>> = {
  'employer-unspent': { asker: 'employer', about: 'unspent-convictions', gaveWarning: false },
  'employer-ever': { asker: 'employer', about: 'convictions-ever', gaveWarning: false },
  insurer: { asker: 'insurer', about: 'convictions-ever', gaveWarning: false },
  landlord: { asker: 'landlord', about: 'convictions-ever', gaveWarning: false },
  university: { asker: 'university', about: 'convictions-ever', gaveWarning: false },
  'employer-exempt': { asker: 'employer-exempt', about: 'not-protected', gaveWarning: true },
  'employer-tells-protected': { asker: 'employer-tells-protected', about: 'convictions-ever', gaveWarning: true },
}
const names = Object.keys(questions) as readonly AskerName[]

/** What has to be told to whom, and what may be left out. Those to whom the same has to be told share one entry. */
export function sheetTell(worked: Worked): readonly SheetTell[] {
  const { record, assessment } = worked
  if (record.matters.length === 0) return []
  const answered = names.map((name) => ({ name, answers: whatToTell(record, assessment, questions[name]) }))
  const groups = new Map<string, typeof answered>()
  for (const each of answered) {
    const key = each.answers.map(({ tell, finding }) => `${tell}/${finding.because.say}`).join()
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].map((group) => sheetTellOf(group, worked))
}

/** What has to be told to one who asks one thing. The title is the caller's: who it is, they know. */
export function tellOne(
  worked: Worked,
  asked: { readonly question: DisclosureQuestion; readonly title: string },
): SheetTell {
  const answers = whatToTell(worked.record, worked.assessment, asked.question)
  return { askers: [asked.question.asker], title: asked.title, matters: toldOfEach([answers], worked) }
}

function sheetTellOf(
  group: readonly { readonly name: AskerName; readonly answers: readonly TellAnswer[] }[],
  worked: Worked,
): SheetTell {
  const { words } = worked
  return {
    askers: [...new Set(group.map(({ name }) => questions[name].asker))],
    title: words.askerList(group.map(({ name }) => words.askers[name])),
    matters: toldOfEach(
      group.map(({ answers }) => answers),
      worked,
    ),
  }
}

/** Each matter with what has to be told of it, for askers to whom the same has to be told. */
function toldOfEach(answersOfEach: readonly (readonly TellAnswer[])[], worked: Worked): SheetTell['matters'] {
  const { words, told } = worked
  return told.map(({ answer, title }, i) => {
    const findings = answersOfEach.flatMap((answers) => answers[i]?.finding ?? [])
    const [first] = findings
    const tell = first?.value ?? 'cannot-tell'
    return {
      id: answer.id,
      title,
      tell,
      verdict: words.tell[tell],
      why: first ? sentence(first.because, words.law) : '',
      steps: eachOnce(findings.flatMap((finding) => stepsOf(finding, worked))),
    }
  })
}

/** Those who ask rest on the same steps, each with a citation of its own. */
function eachOnce(steps: readonly SheetStep[]): readonly SheetStep[] {
  const seen = new Map<string, Set<string>>()
  return steps.filter(({ says, cited }) => {
    const citations = seen.get(says) ?? new Set()
    if (citations.has(cited)) return false
    seen.set(says, citations.add(cited))
    return true
  })
}
