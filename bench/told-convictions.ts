// Somebody with some convictions, told to the hub as a person tells it: what the papers say is pasted, looked at and used.

const disposals = ['Fine £100', 'Community order 12 months', 'Imprisonment 6 months', 'Conditional discharge 12 months']

/** What the papers say: nobody's. The last are the newest, so some are still open whatever their number. */
export const papersOf = (convictions: number): string =>
  Array.from({ length: convictions }, (_, i) =>
    [
      `Date of conviction: ${10 + i} January ${2028 - 2 * (convictions - i)}`,
      'Offence: Theft',
      `Disposal: ${disposals[i % disposals.length]}`,
    ].join('\n'),
  ).join('\n\n')

export type Journey = { readonly base: string; readonly resultUrl: string; readonly cookie: string }

/** Where the result of so many convictions stands, and the cookie that opens it. */
export const tellConvictions = (hubUrl: string, convictions: number): Promise<Journey> =>
  tellPapers(hubUrl, papersOf(convictions), convictions)

/** @param convictions how many must be found in the papers */
export async function tellPapers(hubUrl: string, papers: string, convictions: number): Promise<Journey> {
  const post = (path: string, fields: readonly [string, string][]) =>
    fetch(hubUrl + path, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
    })
  const found = await (await post('/check/read', [['words', papers]])).text()
  const kept = /name="kept" value="([^"]*)"/.exec(found)?.[1]
  const uses = [...found.matchAll(/name="use" value="([^"]*)"/g)].map(
    ([, id = '']) => ['use', id] satisfies [string, string],
  )
  if (kept === undefined || uses.length !== convictions)
    throw new Error(`${uses.length} convictions were read, not ${convictions}`)
  const begun = await post('/check/read/use', [['words', papers], ['kept', kept], ...uses])
  const cookie = begun.headers.getSetCookie()[0]?.split(';')[0]
  const place = begun.headers.get('location')
  if (cookie === undefined || !place) throw new Error(`the check did not begin: ${begun.status}`)
  return { base: hubUrl + place, resultUrl: `${hubUrl}${place}/result`, cookie }
}
