import { imageryPathway, en as law, lawCheckedOn, rulesVersion, sentence } from '@plain-record/law'
import { clockTime, londonDate, londonDay } from '../../platform/http/clock-time.ts'
import { heading, list, strong, text, type WrittenBlock } from '../../platform/pdf/block.ts'
import { longDate } from '../../platform/ui/long-date.ts'
import type { ImageryView } from '../frame.tsx'
import { type Citations, citationsOf } from '../sheets/cite.ts'
import { contactEntries } from '../sheets/contact-entries.ts'
import type { Sheet } from '../sheets/sheet.ts'
import type { Typed } from '../sheets/typed-words.ts'
import type { ImageryWords } from '../words/en.ts'
import {
  type AskedPoint,
  childrenIn,
  type PointGroup,
  pointGroups,
  type SchoolAnswers,
  schoolFacts,
  shownUnder13,
  someUnder10,
  steps,
} from './choices.ts'

export type SchoolRecord = { readonly answers: SchoolAnswers; readonly typed: Typed }
type Within = SchoolRecord & { readonly words: ImageryWords; readonly cited: Citations }

/** Whether a point holds that means that the police or social care are told now. */
export const isToldNow = (answers: SchoolAnswers): boolean =>
  imageryPathway(schoolFacts(answers)).referral.value === 'refer-now' || shownUnder13(answers) === 'yes'

/**
 * What a school keeps of an incident: what is asked and where that comes from, what is known, and whether somebody has to be told now. It
 * names no child, no school and no outcome: those are for the police.
 * @source docs/law/imagery.md O46 to O49, O109, O110
 */
export function schoolSheet(
  { answers, typed }: SchoolRecord,
  { view, now }: { readonly view: ImageryView; readonly now: Date },
): Sheet {
  const { words, site, whoHelps } = view
  const { school, sheet } = words
  const cited = citationsOf({ ids: idsOf(answers, words) }, view.said)
  const within: Within = { answers, typed, words, cited }
  return {
    on: londonDay(now),
    blocks: [
      heading(1, school.sheet.title),
      text(sheet.made({ on: londonDate(now), at: clockTime(now) })),
      ...tellNow(within),
      facts(within),
      ...known(within),
      heading(2, school.sheet.handled),
      text(`${school.handled[answers.handled]}.`),
      ...done(within),
      heading(2, school.sheet.decision),
      strong(`${school.decisions[answers.decision]}.`),
      ...(typed.reasons === '' ? [] : typed.reasons.split(/\n+/).map(text)),
      heading(2, school.sheet.never),
      list(school.never.map(cited.line)),
      heading(2, school.sheet.whoToTell),
      contactEntries(whoHelps.afterwards('school', answers.nation), site.words),
      heading(2, school.sheet.what),
      list(school.about[answers.nation].map(cited.line)),
      text(sheet.information),
      text(sheet.version({ version: rulesVersion, checked: longDate(lawCheckedOn, site.words) })),
      ...cited.list(sheet.sources),
    ],
  }
}

function tellNow({ answers, words: { school } }: Within): readonly WrittenBlock[] {
  const { referral } = imageryPathway(schoolFacts(answers))
  const isNow = referral.value === 'refer-now'
  const open = pointGroups.now.filter((name) => answers[name] === 'not-sure')
  const mayBe13 = shownUnder13(answers) === 'not-sure'
  return [
    heading(2, school.sheet.now),
    isNow ? strong(school.sheet.tellNow) : text(sentence(referral.because, law)),
    ...(isNow ? [text(school.sheet.because), list(referral.from.map(({ because }) => sentence(because, law)))] : []),
    ...(shownUnder13(answers) === 'yes' ? [strong(school.sheet.socialCare)] : []),
    ...(answers.handled === 'looked' ? [strong(school.sheet.looked)] : []),
    ...(open.length > 0 || mayBe13
      ? [
          text(school.sheet.notKnown),
          list([...open.map((name) => school.points[name].asks), ...(mayBe13 ? [school.sheet.under13] : [])]),
        ]
      : []),
    ...(isToldNow(answers) && answers.decision === 'in-school' ? [strong(school.sheet.againstDecision)] : []),
  ]
}

function facts({ answers, typed, words: { school, sheet } }: Within): WrittenBlock {
  return {
    is: 'table',
    caption: school.sheet.record,
    head: [school.sheet.key, school.sheet.says],
    rows: [
      [school.sheet.follows, school.sheet.nations[answers.nation]],
      [sheet.reference, typed.reference || sheet.notGiven],
      [sheet.role, school.roles[answers.role]],
      ...childrenIn(answers).map(({ letter, age, part }) => [
        school.sheet.child(letter),
        `${school.ages(age)}; ${school.parts[part]}`,
      ]),
    ],
    shares: [40, 60],
  }
}

/** Every point, in the order of the advice, with what is known and where it comes from. */
function known(within: Within): readonly WrittenBlock[] {
  const { school } = within.words
  const groups = Object.keys(pointGroups) as readonly PointGroup[]
  return [
    heading(2, school.sheet.table),
    ...groups.flatMap((group): readonly WrittenBlock[] => [
      heading(3, school.groups[group]),
      {
        is: 'table',
        caption: school.groups[group],
        head: [school.sheet.point, school.sheet.known, school.sheet.from],
        rows: rowsOf(group, within),
        shares: [52, 18, 30],
      },
    ]),
  ]
}

/** Which of the five points of the advice a question is part of. */
const numberInAdvice: Readonly<Record<(typeof pointGroups)['now'][number], number>> = {
  adult: 1,
  pressure: 2,
  capacity: 2,
  content: 3,
  risk: 5,
}
const sourceOfGroup = { now: 'ukcis-2024-referral', further: 'tasis-policy' } as const

function rowsOf(group: PointGroup, { answers, words, cited }: Within): readonly (readonly string[])[] {
  const { school } = words
  const row = (name: AskedPoint, from: string): readonly string[] => [
    school.points[name].asks,
    school.answers[answers[name]],
    from,
  ]
  const inAdvice = (number: number): string => `${school.sheet.inAdvice(number)} ${cited.cite([sourceOfGroup.now])}`
  switch (group) {
    case 'now':
      return [
        ...pointGroups.now.filter((name) => name !== 'risk').map((name) => row(name, inAdvice(numberInAdvice[name]))),
        [school.sheet.under13, school.answers[shownUnder13(answers)], inAdvice(4)],
        row('risk', inAdvice(numberInAdvice.risk)),
      ]
    case 'stricter':
      return [
        ...pointGroups.stricter.map((name) => row(name, school.sheet.ours)),
        [school.sheet.under10, school.answers[someUnder10(answers)], school.sheet.ours],
      ]
    case 'further': {
      const from = cited.cite([sourceOfGroup.further])
      return [
        [school.form.extent, school.extents[answers.extent], from],
        ...pointGroups.further.map((name) => row(name, from)),
      ]
    }
  }
}

function done({ answers, words: { school }, cited }: Within): readonly WrittenBlock[] {
  return [
    heading(2, school.sheet.steps),
    {
      is: 'table',
      caption: school.sheet.stepsTable,
      head: [school.sheet.step, school.sheet.state, school.sheet.from],
      rows: steps.map((name) => {
        const [state, sources] = [answers[name], school.stepSources[name]]
        return [
          school.steps[name],
          state ? school.stepStates[state] : school.sheet.noState,
          sources.length === 0 ? school.ourAdvice : cited.cite(sources),
        ]
      }),
      shares: [52, 18, 30],
    },
  ]
}

/** Everything that the sheet rests on, in the order in which it comes. */
const idsOf = ({ nation }: SchoolAnswers, { school }: ImageryWords): readonly string[] => [
  ...Object.values(sourceOfGroup),
  ...steps.flatMap((name) => school.stepSources[name]),
  ...[...school.never, ...school.about[nation]].flatMap(({ sources }) => sources),
]
