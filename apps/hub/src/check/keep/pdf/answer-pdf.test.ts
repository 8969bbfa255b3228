import { distinctSteps, type Sheet } from '@plain-record/check'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { exampleService } from '../../../platform/ui/example-site.ts'
import { en as ui } from '../../../platform/ui/words/en.ts'
import { en as result } from '../../result/words/en.ts'
import { fineAndOrder, longRecord, threeConvictions } from '../testing/drafts.ts'
import { sheetOf } from '../testing/sheets.ts'
import { en as keep } from '../words/en.ts'
import { answerPdf } from './answer-pdf.ts'

const words = { result, keep, ui }
const make = (sheet: Sheet, cover: 'plain' | 'none' = 'none'): Promise<Buffer> =>
  answerPdf(sheet, { words, service: exampleService, cover })

type Node = { readonly role?: string; readonly children?: readonly Node[]; readonly alt?: string }

async function read(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf), { stopAtErrors: true, verbosity: 0 })
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const page = await document.getPage(i + 1)
      const { items } = await page.getTextContent()
      return {
        text: items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
        tree: (await page.getStructTree()) as Node,
        links: (await page.getAnnotations()).flatMap(({ url }) => url ?? []),
      }
    }),
  )
  const { info } = await document.getMetadata()
  return { pages, info, text: pages.map(({ text }) => text).join('\n'), markInfo: await document.getMarkInfo() }
}

/** Lines break where they must, so spaces do not count. */
const packed = (text: string): string => text.replaceAll(/\s+/g, '')

const rolesIn = (node: Node): readonly string[] => [node.role ?? '', ...(node.children ?? []).flatMap(rolesIn)]

/** Every sentence of a result: all its texts but ids, days and addresses in our own form. */
function sentencesOf(sheet: Sheet): readonly string[] {
  const { matters, timeline, tell, unsure, next } = sheet
  return [
    sheet.headline,
    ...(matters.length === 0 ? [] : sheet.columns.map(({ title }) => title)),
    ...matters.flatMap(({ title, spent, remarks, cells, heldOpenBy }) => [
      title,
      spent,
      ...(heldOpenBy === undefined ? [] : [heldOpenBy]),
      ...remarks,
      ...cells.flatMap(({ verdict, until, why, remarks: more }) => [verdict, until ?? '', why, ...more]),
    ]),
    ...distinctSteps(sheet).flatMap(({ groups }) =>
      groups.flatMap(({ steps }) => steps.flatMap(({ step }) => [step.way ?? '', step.says, step.cited])),
    ),
    ...matters.flatMap(({ spentSteps }) => spentSteps.flatMap(({ says, cited }) => [says, cited])),
    timeline.allSpent?.says ?? '',
    ...timeline.bars.flatMap(({ title, words: said }) => [title, ...Object.values(said)]),
    ...tell.flatMap(({ title, matters: told }) => [
      title,
      ...told.flatMap((each) => [each.title, each.verdict, each.why]),
    ]),
    ...sheet.wouldChange,
    ...unsure.facts.flatMap(({ title, says }) => [title, says]),
    ...(unsure.settles ? [unsure.settles.says, unsure.settles.paper] : []),
    ...next.flatMap(({ says, page }) => [says, page?.title ?? '']),
    sheet.rulesVersion,
  ]
}

const unsureSheet = sheetOf({
  wanted: 'enhanced',
  matters: [
    ...fineAndOrder.matters,
    {
      id: 'm3',
      matter: 'conviction',
      date: { from: '2014', to: '2016' },
      under18: 'unknown',
      offence: { name: 'a row, “nothing” much', notSure: true },
      sentences: [{ kind: 'restraining-order', ends: 'indefinite', ceased: 'unknown' }],
    },
    { id: 'm4', matter: 'caution', kind: 'simple-caution', date: '2012-05-01', under18: true },
  ],
})

describe('the PDF of a result', () => {
  test.each([
    ['three convictions', sheetOf(threeConvictions)],
    ['much that is not known', unsureSheet],
    ['nothing at all', sheetOf({ matters: [] })],
  ])('says everything that the result of %s says', async (_, sheet) => {
    const { text } = await read(await make(sheet))
    const found = packed(text)
    for (const sentence of sentencesOf(sheet)) expect(found).toContain(packed(sentence))
    for (const sentence of [result.information, exampleService.phone, result.title])
      expect(found).toContain(packed(sentence ?? ''))
    expect(found).toContain(
      packed(result.steps.version({ version: sheet.rulesVersion, checkedOn: '22 November 2026' })),
    )
  })

  test('links to the law, and to nothing else', async () => {
    const { pages } = await read(await make(sheetOf(threeConvictions)))
    const links = pages.flatMap((page) => page.links)
    expect(links).toContain('https://www.legislation.gov.uk/ukpga/1974/53')
    for (const link of links)
      expect(link).toMatch(/^https:\/\/(www\.legislation\.gov\.uk|github\.com\/ministryofjustice)\//)
  })

  test('tells what each part is to those who hear it', async () => {
    const { pages, markInfo } = await read(await make(unsureSheet))
    const roles = new Set(pages.flatMap(({ tree }) => rolesIn(tree)))
    expect(markInfo).toMatchObject({ Marked: true })
    for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Link', 'Figure'])
      expect(roles).toContain(role)
    expect(pages.flatMap(({ tree }) => rolesIn(tree)).filter((role) => role === 'H1')).toHaveLength(1)
  })

  test('is in English, and has a title and a maker that give nothing away', async () => {
    const { info } = await read(await make(sheetOf(threeConvictions)))
    expect(info).toMatchObject({
      Title: 'Notes',
      Producer: 'Notes',
      Creator: 'Notes',
      Language: 'en-GB',
      CreationDate: 'D:20261126000000Z',
    })
    expect(info).not.toHaveProperty('Author')
    expect(info).not.toHaveProperty('ModDate')
  })

  test('is the same for the same result', async () => {
    expect((await make(unsureSheet)).equals(await make(unsureSheet))).toBe(true)
  })

  test('numbers its pages', async () => {
    const { pages } = await read(await make(sheetOf(threeConvictions)))
    pages.forEach(({ text }, i) => {
      expect(text).toContain(`Page ${i + 1} of ${pages.length}`)
    })
  })

  test('with a plain cover begins with a page that says nothing, and does not say where it is from', async () => {
    const { pages, text } = await read(await make(sheetOf(threeConvictions), 'plain'))
    expect(pages[0]?.text.trim()).toBe('Private papers')
    expect(pages[1]?.text).toContain('Page 1 of')
    expect(text).not.toContain(keep.pdf.from(exampleService.name))
  })

  test('shows what a person typed as well as its letters allow', async () => {
    const name = 'Łódź, ŵy, 漢字 \u202e<b>'
    const { text } = await read(
      await make(
        sheetOf({ matters: [{ ...threeConvictions.matters[0], id: 'm1', offence: { name, notSure: true } }] }),
      ),
    )
    expect(packed(text)).toContain(packed('(Lódz, wy, ?? ?<b>)'))
  })

  test('of 200 matters is made, with every one of them in it', async () => {
    const sheet = sheetOf(longRecord(200))
    const { pages, text } = await read(await make(sheet))
    const found = packed(text)
    expect(pages.length).toBeGreaterThan(50)
    for (const { title } of sheet.matters) expect(found).toContain(packed(title))
    expect(found).toContain(packed(keep.pdf.stepsLeftOut))
    expect(packed((await read(await make(sheetOf(longRecord(5))))).text)).not.toContain(packed(keep.pdf.stepsLeftOut))
  })
})
