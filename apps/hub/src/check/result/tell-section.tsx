import type { Sheet, SheetTell } from '@plain-record/check'
import type { FC } from 'hono/jsx'
import type { ResultWords } from './words/en.ts'

/** What has to be told to whom, and what may be left out. */
export const TellSection: FC<{ readonly tell: Sheet['tell']; readonly words: ResultWords['tell'] }> = ({
  tell,
  words,
}) =>
  tell.length === 0 ? null : (
    <section aria-labelledby="tell">
      <h2 id="tell">{words.title}</h2>
      <p>{words.lead}</p>
      {tell.map((each) => (
        <>
          <h3>{each.title}</h3>
          <Verdicts matters={each.matters} words={words} />
          <p class="hint">{words.law(conclusionsOf(each).join('; '))}</p>
        </>
      ))}
    </section>
  )

type Told = SheetTell['matters'][number]

const Verdicts: FC<{ readonly matters: readonly Told[]; readonly words: ResultWords['tell'] }> = ({
  matters,
  words,
}) => {
  const groups = alike(matters)
  return (
    <>
      {groups.map(([first, ...others]) => (
        <>
          <p>
            <strong>{first.verdict}</strong>
            {groups.length === 1 && matters.length > 1 ? `: ${words.all}` : '.'} {first.why}
          </p>
          {groups.length > 1 && (
            <ul>
              {[first, ...others].map(({ title }) => (
                <li>{title}</li>
              ))}
            </ul>
          )}
        </>
      ))}
    </>
  )
}

/** Those with one verdict for one reason, in the order in which each comes up first. */
function alike(matters: readonly Told[]): readonly [Told, ...Told[]][] {
  const groups = new Map<string, [Told, ...Told[]]>()
  for (const matter of matters) {
    const key = `${matter.verdict}/${matter.why}`
    const group = groups.get(key)
    if (group) group.push(matter)
    else groups.set(key, [matter])
  }
  return [...groups.values()]
}

/** What the verdicts themselves rest on; how it was worked out what is spent stands with the steps. */
const conclusionsOf = ({ matters }: SheetTell): readonly string[] => [
  ...new Set(matters.flatMap(({ steps }) => steps.filter(({ depth }) => depth === 0).map(({ cited }) => cited))),
]
