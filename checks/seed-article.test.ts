import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SectionKind } from '../packages/guides/src/guide.ts'
import { readDraft } from '../packages/guides/src/guide-draft.ts'
import { buildLibrary, type ContentFile, readContent } from '../packages/guides/src/index.ts'
import { root } from './repository.ts'

/** The article that the service began with was checked fact by fact in the brief (section 8, S1 to S15). Here is what became of each. */
const imagery = 'guides/youth-produced-sexual-imagery/youth-produced-sexual-imagery.md'
const outcome21 = 'guides/police-outcome-codes/what-outcome-21-is.md'

/** Words of a guide, as they are written there, and the sources that must carry those very words. */
type Cover = {
  readonly guide: typeof imagery | typeof outcome21
  readonly says: string
  readonly sources: readonly string[]
  /** It is not known for certain, so it stands inside a notice that says so. */
  readonly unsettled?: true
}
/** An entry of "What people get wrong": the bold words it begins with, and why they are wrong. */
type Correction = Cover & { readonly mistake: string }
type Fact = {
  readonly about: string
  readonly covered: readonly Cover[]
  readonly corrected: readonly Correction[]
}

const oldPromise = 'Some older pages promised that no check would ever show'

const facts = {
  S1: {
    about: 'the word sexting',
    covered: [
      {
        guide: imagery,
        says: 'Advice for schools now says *nudes and semi-nudes*.',
        sources: ['ukcis-2024', 'hwb-nudes'],
      },
      { guide: imagery, says: 'police chiefs say *self-generated indecent imagery*', sources: ['npcc-2024-recording'] },
    ],
    corrected: [
      {
        guide: imagery,
        mistake: '"It is called sexting."',
        says: 'The College of Policing used it in 2016.',
        sources: ['college-2016-briefing'],
      },
      {
        guide: imagery,
        mistake: '"It is called sexting."',
        says: 'it was changed to be clearer',
        sources: ['hwb-nudes'],
      },
      {
        guide: imagery,
        mistake: '"It is called sexting."',
        says: 'Words with no picture are not covered by these laws.',
        sources: ['cps-indecent-images'],
      },
    ],
  },
  S2: {
    about: 'it is against the law, and the age is 18, not 16',
    covered: [
      { guide: imagery, says: 'For images, a child is anyone under 18.', sources: ['soa2003-s45'] },
      { guide: imagery, says: 'That does not make a nude legal at 16.', sources: ['soa2003-s45', 'pca1978-s1a'] },
      {
        guide: imagery,
        says: 'taking, making, sharing or showing an indecent photo of a child is a crime',
        sources: ['pca1978-s1'],
      },
    ],
    corrected: [
      { guide: imagery, mistake: '"It is legal at 16."', says: 'For nudes the age is 18.', sources: ['soa2003-s45'] },
    ],
  },
  S3: {
    about: 'taking one of yourself or of a friend; indecent, not explicit',
    covered: [
      { guide: imagery, says: 'The law has no exception for a picture of you.', sources: ['pca1978-s1'] },
      {
        guide: imagery,
        says: 'Taking it is a crime too, even if your friend said yes.',
        sources: ['pca1978-s1'],
      },
      { guide: imagery, says: "The law's word is *indecent*. A court decides", sources: ['cps-indecent-images'] },
    ],
    corrected: [
      {
        guide: imagery,
        mistake: '"Only explicit pictures count."',
        says: "it is too narrow. The law's word is *indecent*, and a court thinks about the child's age.",
        sources: ['cps-indecent-images'],
      },
    ],
  },
  S4: {
    about: 'sharing one, even at the same age',
    covered: [
      { guide: imagery, says: 'This counts, and so does passing one on.', sources: ['pca1978-s1'] },
      { guide: imagery, says: 'It makes no difference that you are the same age', sources: ['yjlc-sexting'] },
    ],
    corrected: [],
  },
  S5: {
    about: 'keeping one; the defences; under 10',
    covered: [
      {
        guide: imagery,
        says: 'Having one on your phone is a crime, even if the person let you keep it.',
        sources: ['cja1988-s160'],
      },
      { guide: imagery, says: 'saving or downloading one can count as making it', sources: ['bsq-making'] },
      {
        guide: imagery,
        says: 'a defence that you did not ask for it and did not keep it for too long',
        sources: ['cja1988-s160'],
      },
      {
        guide: imagery,
        says: 'It is a defence to sharing one that you had not seen it.',
        sources: ['pca1978-s1'],
      },
      { guide: imagery, says: 'A *legitimate reason* for sharing one is a defence.', sources: ['pca1978-s1'] },
      { guide: imagery, says: 'The courts accept few reasons', sources: ['index-censorship-2020'] },
      {
        guide: imagery,
        says: 'There is a narrow defence if you were married, or lived together as partners.',
        sources: ['pca1978-s1a'],
      },
      {
        guide: imagery,
        says: 'it covers taking and keeping one, but not sharing it',
        sources: ['hansard-2003-partner-defence'],
      },
      { guide: imagery, says: 'From 10 to 17 you can be, with special rules.', sources: ['cypa1933-s50'] },
    ],
    corrected: [
      {
        guide: imagery,
        mistake: '"Having one is always a crime."',
        says: 'they leave two things out. One is the defences.',
        sources: ['cja1988-s160'],
      },
      {
        guide: imagery,
        mistake: '"Having one is always a crime."',
        says: 'The other is age: under 10, nobody can be guilty of a crime.',
        sources: ['cypa1933-s50'],
      },
    ],
  },
  S6: {
    about: 'what the police keep, and what a check shows',
    covered: [
      {
        guide: imagery,
        says: 'Convictions and cautions stay on the police computer until you would be 100, unless deleted.',
        sources: ['acro-record-kept'],
      },
      {
        guide: imagery,
        says: 'a caution given to someone under 18 does not show by itself on a standard or enhanced check',
        sources: ['si2020-1364'],
      },
      {
        guide: imagery,
        says: 'Court conviction, at any age | will show until spent | will show for life | will show for life',
        sources: ['cja2003-sch15', 'pa1997-s113a', 'pa1997-s113b'],
      },
    ],
    corrected: [
      {
        guide: imagery,
        mistake: '"It will be on my record for ever."',
        says: 'That mixes up what the police hold with what a check shows.',
        sources: ['acro-record-kept'],
      },
      {
        guide: imagery,
        mistake: '"It will be on my record for ever."',
        says: 'Since 28 November 2020 it does not show a youth caution by itself.',
        sources: ['si2020-1364'],
      },
      {
        guide: imagery,
        mistake: '"It will be on my record for ever."',
        says: 'a conviction for this will show for life on a standard or enhanced check',
        sources: ['cja2003-sch15'],
      },
    ],
  },
  S7: {
    about: 'Outcome 21 began in January 2016',
    covered: [
      {
        guide: imagery,
        says: 'Lawyers for young people say that it began in January 2016.',
        sources: ['yjlc-outcome-21'],
      },
      {
        guide: outcome21,
        says: 'it began in January 2016. Police chiefs, the Home Office and the DBS agreed on it.',
        sources: ['yjlc-outcome-21'],
      },
    ],
    corrected: [],
  },
  S8: {
    about: 'Outcome 21 is not only for cases like this',
    covered: [
      {
        guide: outcome21,
        says: 'It can be used for many kinds of crime, and for adults too. The label names no crime and no age.',
        sources: ['cleveland-outcome-21'],
      },
      {
        guide: imagery,
        says: 'It can be used for many kinds of crime, and for adults too.',
        sources: ['cleveland-outcome-21'],
      },
    ],
    corrected: [
      {
        guide: outcome21,
        mistake: '"It is only for nudes, or only for children."',
        says: 'That is only part of it. Guidance does point to it for nudes.',
        sources: ['college-nudes-briefing'],
      },
      {
        guide: outcome21,
        mistake: '"It is only for nudes, or only for children."',
        says: 'But the label names no crime and no age.',
        sources: ['cleveland-outcome-21'],
      },
    ],
  },
  S9: {
    about: 'the crime is on record already, and Outcome 21 finds nothing about anybody',
    covered: [
      {
        guide: imagery,
        says: 'a report about a nude must be recorded as a crime',
        sources: ['npcc-2015-sharing'],
      },
      {
        guide: outcome21,
        says: 'The crime is on record first, and the code comes after.',
        sources: ['ho-outcomes-annex'],
      },
      {
        guide: outcome21,
        says: 'They decide that looking further is *not in the public interest*.',
        sources: ['cleveland-outcome-21'],
      },
      {
        guide: imagery,
        says: 'It is not a finding of guilt, a caution or a conviction.',
        sources: ['cleveland-outcome-21'],
      },
    ],
    corrected: [
      {
        guide: outcome21,
        mistake: '"It writes down that I did a crime."',
        says: 'Older pages mix up two things. The crime was on record already.',
        sources: ['npcc-2015-sharing'],
      },
      {
        guide: outcome21,
        mistake: '"It writes down that I did a crime."',
        says: 'Outcome 21 only says why they stopped looking. It makes no finding about the person named.',
        sources: ['cleveland-outcome-21'],
      },
      {
        guide: imagery,
        mistake: '"Outcome 21 means they proved it."',
        says: 'It is no finding of guilt.',
        sources: ['cleveland-outcome-21'],
      },
    ],
  },
  S10: {
    about: 'what the guidance looks for, and its newer version',
    covered: [
      { guide: imagery, says: 'A newer note has taken its place', sources: ['college-nudes-briefing'] },
      {
        guide: imagery,
        says: 'someone was used, pushed or groomed',
        sources: ['pa-2019-sharing', 'college-nudes-briefing'],
      },
      {
        guide: imagery,
        says: 'someone made money from it',
        sources: ['pa-2019-sharing', 'college-nudes-briefing'],
      },
      { guide: imagery, says: 'it was meant to hurt someone', sources: ['pa-2019-sharing'] },
      { guide: imagery, says: 'it kept on happening', sources: ['pa-2019-sharing'] },
      { guide: imagery, says: 'an adult took part', sources: ['college-nudes-briefing'] },
      {
        guide: outcome21,
        says: 'We have read only the first parts of the newer note, and no date.',
        sources: ['college-nudes-briefing'],
        unsettled: true,
      },
    ],
    corrected: [
      {
        guide: outcome21,
        mistake: '"The police go by the note of 2016."',
        says: 'Older pages quote that note.',
        sources: ['college-2016-briefing'],
      },
      {
        guide: outcome21,
        mistake: '"The police go by the note of 2016."',
        says: 'They are out of date, as the College of Policing has a newer one.',
        sources: ['college-nudes-briefing'],
      },
    ],
  },
  S11: {
    about: 'what checks show of Outcome 21',
    covered: [
      {
        guide: imagery,
        says: 'A basic or standard check will not show it.',
        sources: ['pa1997-s112', 'pa1997-s113a'],
      },
      {
        guide: imagery,
        says: 'The police may add facts that they believe matter for the job: the police decide.',
        sources: ['pa1997-s113b'],
      },
      { guide: imagery, says: 'Nobody can promise that it will never happen.', sources: ['pa1997-s113b'] },
      {
        guide: imagery,
        says: 'Outcome 21 or 22, or a community resolution | will not show | will not show | may: the police decide',
        sources: ['pa1997-s112', 'pa1997-s113a', 'pa1997-s113b'],
      },
      {
        guide: outcome21,
        says: 'Enhanced | may: the police decide',
        sources: ['pa1997-s112', 'pa1997-s113a', 'pa1997-s113b'],
      },
      {
        guide: outcome21,
        says: 'Lawyers for young people say that Outcome 21 is unlikely to come up',
        sources: ['yjlc-outcome-21'],
      },
      { guide: outcome21, says: 'The case takes it that a check could.', sources: ['cl-v-gmp-2018'] },
    ],
    corrected: [
      {
        guide: imagery,
        mistake: `${oldPromise} Outcome 21.`,
        says: 'That is true of basic and standard checks.',
        sources: ['pa1997-s112', 'pa1997-s113a'],
      },
      {
        guide: imagery,
        mistake: `${oldPromise} Outcome 21.`,
        says: 'It forgot the enhanced check. There the Police Act 1997 lets the police add what they believe is relevant',
        sources: ['pa1997-s113b'],
      },
      {
        guide: outcome21,
        mistake: `${oldPromise} it.`,
        says: 'They were right about basic and standard checks.',
        sources: ['pa1997-s112', 'pa1997-s113a'],
      },
      {
        guide: outcome21,
        mistake: `${oldPromise} it.`,
        says: 'They forgot the enhanced check. There the Police Act 1997 lets a senior officer add what they believe is relevant',
        sources: ['pa1997-s113b'],
      },
    ],
  },
  S12: {
    about: 'who can help: the NSPCC, Childline and those that came later',
    covered: [
      { guide: imagery, says: 'use Report Remove on the Childline website', sources: ['iwf-report-remove'] },
      { guide: imagery, says: 'It began in June 2021', sources: ['iwf-report-remove'] },
      {
        guide: imagery,
        says: 'Take It Down is for a nude taken when you were under 18.',
        sources: ['take-it-down-faq'],
      },
      { guide: imagery, says: 'You can also report to CEOP online.', sources: ['ceop-reporting'] },
      { guide: imagery, says: 'The NSPCC says that adults should never view it.', sources: ['nspcc-never-view'] },
      { guide: imagery, says: 'Call Childline on 0800 1111', sources: [] },
    ],
    corrected: [],
  },
  S13: {
    about: 'help with a record in England and Wales',
    covered: [
      {
        guide: outcome21,
        says: 'The charity Unlock helps people in England and Wales with a criminal record. You can reach it by phone, WhatsApp or online.',
        sources: ['unlock-helpline'],
      },
      { guide: outcome21, says: 'This page is about England and Wales.', sources: ['advice'] },
      { guide: imagery, says: 'This page is about England and Wales.', sources: ['advice'] },
    ],
    corrected: [],
  },
  S14: {
    about: 'how many people have a record: no figure, for want of a dated source',
    covered: [],
    corrected: [
      {
        guide: outcome21,
        mistake: '"Everyone knows how many people have a record."',
        says: 'the numbers do not agree. We found none with a source and a date, so we give none.',
        sources: ['advice'],
      },
    ],
  },
  S15: {
    about: 'what was missing',
    covered: [
      {
        guide: imagery,
        says: 'which is *Outcome 10*. A child under 10 gets *Outcome 11*.',
        sources: ['ho-outcome-list'],
      },
      { guide: imagery, says: "children's services is *Outcome 20*", sources: ['gwent-outcome-groups'] },
      {
        guide: imagery,
        says: 'Help or a course instead of action is *Outcome 22*.',
        sources: ['gwent-outcome-groups'],
      },
      {
        guide: imagery,
        says: 'An agreement such as saying sorry is a *community resolution*.',
        sources: ['askthepolice-community-resolution'],
      },
      {
        guide: imagery,
        says: 'write a child down as a *person involved*, not a *suspect*',
        sources: ['npcc-2024-recording'],
        unsettled: true,
      },
      {
        guide: outcome21,
        says: 'some newer cases may have no Outcome 21 at all',
        sources: ['npcc-2024-recording', 'cleveland-outcome-21'],
        unsettled: true,
      },
      { guide: imagery, says: 'A picture made out of a photo counts.', sources: ['pca1978-s7'] },
      {
        guide: imagery,
        says: 'The Home Office told Parliament the same about AI',
        sources: ['ho-answer-2025-ai-images'],
      },
      {
        guide: imagery,
        says: 'Sharing a private sexual picture of someone who has not agreed is a crime',
        sources: ['soa2003-s66b'],
      },
      {
        guide: imagery,
        says: 'New crimes of taking or copying a private picture without a yes came in a law of 2026.',
        sources: ['cpa2026-intimate-images'],
        unsettled: true,
      },
      {
        guide: imagery,
        says: 'What counts is your age on the day a caution is given, not on the day it happened.',
        sources: ['si2020-1364'],
      },
      { guide: imagery, says: 'Keeping a nude of someone under 18 is still a crime.', sources: ['cja1988-s160'] },
    ],
    corrected: [
      {
        guide: imagery,
        mistake: '"It is Outcome 21 or court."',
        says: 'Older pages leave out the other endings.',
        sources: ['ho-outcome-list'],
      },
      {
        guide: imagery,
        mistake: '"An older page told me all that I need."',
        says: 'It cannot have, as things have changed since.',
        sources: ['soa2003-s66b'],
      },
      {
        guide: imagery,
        mistake: '"An older page told me all that I need."',
        says: 'In 2024 police chiefs changed how children are written down',
        sources: ['npcc-2024-recording'],
      },
      {
        guide: imagery,
        mistake: '"An older page told me all that I need."',
        says: 'Turning 18 before a caution changes what checks show.',
        sources: ['si2020-1364'],
      },
    ],
  },
} satisfies Readonly<Record<string, Fact>>

/** What the brief marks as wrong, imprecise, partly right, out of date or missing. */
const toPutRight = ['S1', 'S3', 'S5', 'S6', 'S8', 'S9', 'S10', 'S11', 'S14', 'S15']

const content = readContent(join(root, 'content'))
const textOf = (guide: Cover['guide']): string => content.find(({ file }) => file === guide)?.text ?? ''

/** Words that one run of source marks carries, with what they stand in. */
type Said = {
  readonly words: string
  readonly sources: readonly string[]
  readonly kind: SectionKind
  readonly unsettled: boolean
  /** The whole paragraph, entry or row as it is written. */
  readonly line: string
}

const marks = /((?:\s*\[\[[a-z0-9-]+\]\])+)/

/** Everything a guide says, cut at its source marks. What the sources beside a table carry is said by each of its rows. */
function saidIn(text: string): readonly Said[] {
  const lines = text.split('\n')
  const { draft } = readDraft({ file: 'guides/a/b.md', text })
  return (draft?.sections ?? []).flatMap(({ kind, statements }) =>
    statements.flatMap(({ line: number, notices, carriedBy }) => {
      const line = lines[number - 1] ?? ''
      const unsettled = notices.includes('unsettled')
      const pieces = line.split(marks)
      return pieces.flatMap((words, index) => {
        if (index % 2 === 1) return []
        const after = [...(pieces[index + 1] ?? '').matchAll(/\[\[([a-z0-9-]+)\]\]/g)].map(([, id = '']) => id)
        return [{ words, sources: after.length > 0 ? after : carriedBy, kind, unsettled, line }]
      })
    }),
  )
}

const isCovered = ({ says, sources, unsettled }: Cover, said: readonly Said[]): boolean =>
  said.some(
    (each) =>
      each.kind !== 'wrong' &&
      each.words.includes(says) &&
      sources.every((id) => each.sources.includes(id)) &&
      (!unsettled || each.unsettled),
  )

const isCorrected = ({ says, sources, mistake }: Correction, said: readonly Said[]): boolean =>
  said.some(
    (each) =>
      each.kind === 'wrong' &&
      each.line.startsWith(`- **${mistake}** `) &&
      each.words.includes(says) &&
      sources.every((id) => each.sources.includes(id)),
  )

type SaidBy = Readonly<Record<Cover['guide'], readonly Said[]>>

const saidToday: SaidBy = { [imagery]: saidIn(textOf(imagery)), [outcome21]: saidIn(textOf(outcome21)) }

/** What a fact needs and the guides do not say. */
const missing = ({ covered, corrected }: Fact, saidBy: SaidBy): readonly string[] =>
  [
    ...covered.filter((cover) => !isCovered(cover, saidBy[cover.guide])),
    ...corrected.filter((correction) => !isCorrected(correction, saidBy[correction.guide])),
  ].map(nameOf)

const nameOf = ({ guide, says }: Cover): string => `${guide}: ${says}`

/** The guides as they would read with these words gone from the one they stand in. */
const withoutWords = ({ guide, says }: Cover): SaidBy => ({
  ...saidToday,
  [guide]: saidIn(textOf(guide).replaceAll(says, '')),
})

/** The guides as they would read if this source carried nothing in the one that the words stand in. */
const withoutSource = ({ guide }: Cover, id: string): SaidBy => ({
  ...saidToday,
  [guide]: saidToday[guide].map((said) => ({ ...said, sources: said.sources.filter((source) => source !== id) })),
})

const rows = Object.entries<Fact>(facts).map(([seed, fact]) => ({ seed, ...fact }))

describe('the article that the service began with', () => {
  test('has fifteen facts, and each is covered or left out on purpose', () => {
    expect(Object.keys(facts)).toEqual(Array.from({ length: 15 }, (_, index) => `S${index + 1}`))
    expect(rows.filter(({ covered }) => covered.length === 0).map(({ seed }) => seed)).toEqual(['S14'])
  })

  test('is put right, with the reason, wherever the brief says that it must be', () => {
    expect(rows.filter(({ corrected }) => corrected.length > 0).map(({ seed }) => seed)).toEqual(
      expect.arrayContaining(toPutRight),
    )
  })

  test.each(rows)('$seed, $about, is in the guides with its sources', (fact) => {
    expect(missing(fact, saidToday)).toEqual([])
  })

  test.each(rows)('$seed is missed when one of its sentences goes, or a source', (fact) => {
    const each = [...fact.covered, ...fact.corrected]
    expect(each.length).toBeGreaterThan(0)
    for (const cover of each) {
      expect(missing(fact, withoutWords(cover))).toContain(nameOf(cover))
      for (const id of cover.sources) expect(missing(fact, withoutSource(cover, id))).toContain(nameOf(cover))
    }
  })

  test('is missed where its words stand only among the mistakes', () => {
    const moved = textOf(imagery).replace('## What counts as a nude {#what-counts}', '## What people get wrong')
    const { S2 } = facts
    expect(missing(S2, { ...saidToday, [imagery]: saidIn(moved) })).toContain(
      `${imagery}: For images, a child is anyone under 18.`,
    )
  })

  test('is read by people as it is checked here', () => {
    const { library, problems } = buildLibrary(content, { on: '2026-11-22' })
    expect(problems).toEqual([])
    const shown = library.guides.map(({ sections }) => sections.map(({ text }) => text).join('\n')).join('\n')
    const plain = rows
      .flatMap(({ covered, corrected }) => [...covered, ...corrected])
      .map(({ says }) => says.replaceAll('*', ''))
      .filter((says) => !says.includes(' | '))
    for (const says of plain) expect(shown).toContain(says)
  })
})

/** What was promised, in any of the ways it is put: not even as a mistake. */
const promises = [
  /\b(?:will|would|can|could|does|do) (?:not|never) (?:be (?:shown|disclosed|seen|included)|show(?: up)?|appear|come up) on (?:any|an enhanced|enhanced)\b/i,
  /\bcannot (?:be (?:shown|disclosed|seen)|show(?: up)?|appear|come up) on (?:any|an enhanced|enhanced)\b/i,
  /\b(?:never|not ever) (?:be )?(?:disclosed|revealed)\b/i,
  /\bnot be disclosed\b/i,
  /\bno (?:kind|type|sort) of (?:\w+ ){0,3}check (?:will|can|could)\b/i,
  /^- \*\*"[^"]*\bnever (?:shows?|comes? up|appears?)\.?"/im,
]
const promisesIn = (texts: readonly ContentFile[]): readonly string[] =>
  texts.flatMap(({ file, text }) => (promises.some((promise) => promise.test(text)) ? [file] : []))

/** Words that are the article's own, none of which may be ours. */
const itsWords =
  /could potentially stay with them|handling crimes such as this|without needing to take any formal action|recorded in this way|carried out for employment purposes/i

describe('the old promise about checks', () => {
  test.each([
    'Offences recorded in this way will not be disclosed on any type of check.',
    'It will never come up on any check.',
    'Outcome 21 cannot appear on an enhanced check.',
    'No kind of criminal record check will show it.',
    'It would never be disclosed.',
    'text\n- **"It can never come up."** On an enhanced check it may.',
  ])('is found: %s', (text) => {
    expect(promisesIn([{ file: 'here', text }])).toEqual(['here'])
  })

  test.each([
    'A basic or standard check will not show it. For an enhanced check, the police decide.',
    `- **${oldPromise} it.** They forgot the enhanced check.`,
  ])('is not seen where it is not: %s', (text) => {
    expect(promisesIn([{ file: 'here', text }])).toEqual([])
  })

  test('stands nowhere in the content, not even as a mistake', () => {
    expect(content.length).toBeGreaterThan(15)
    expect(promisesIn(content)).toEqual([])
  })

  test('is made by no row of a table: an enhanced check has no plain no in these two guides', () => {
    const enhanced = ([imagery, outcome21] as const).flatMap((guide) => {
      const { draft } = readDraft({ file: guide, text: textOf(guide) })
      const told = (draft?.sections ?? []).flatMap(({ statements }) => statements.filter(({ kind }) => kind === 'row'))
      return told.flatMap(({ text }) => {
        const [, says] = /Enhanced(?: check: |\. Does it show Outcome 21\?: )(.*)$/.exec(text) ?? []
        return says === undefined ? [] : [says]
      })
    })
    expect(enhanced.length).toBeGreaterThanOrEqual(7)
    expect(enhanced.filter((says) => /\bnot\b/.test(says))).toEqual([])
  })
})

describe('the article itself', () => {
  test('is not copied', () => {
    expect('crimes recorded in this way').toMatch(itsWords)
    expect(content.filter(({ text }) => itsWords.test(text)).map(({ file }) => file)).toEqual([])
  })

  test('lends no count of people with a record', () => {
    const millions = /\bmillions?\b|\b\d{1,3}(?:,\d{3}){2,}\b/i
    expect('12 million people').toMatch(millions)
    expect('11,000,000 people').toMatch(millions)
    const counted = content.filter(({ file, text }) => file.startsWith('guides/') && millions.test(text))
    expect(counted.map(({ file }) => file)).toEqual([])
  })
})
