import type { FC } from 'hono/jsx'
import { LinkButton } from '../../platform/ui/button.tsx'
import { CrisisPanel } from '../../platform/ui/crisis-panel.tsx'
import { SourceSection, type Statement, Statements } from '../../statements/index.ts'
import { ImageryFrame, type ImageryView, imageryPath } from '../frame.tsx'
import { nations } from '../tree/answers.ts'

export const schoolPath = `${imageryPath}/school`
export const schoolFormPath = (nation: (typeof nations)[number]): string => `${schoolPath}/${nation}`

/** What the sheet is, what to have at hand, and which advice it follows. */
export const SchoolStartPage: FC<{ readonly view: ImageryView }> = ({ view }) => {
  const { site, words, said, whoHelps } = view
  const { start, never, about } = words.school
  const statements: readonly Statement[] = [...never, ...about.england, ...about.wales]
  return (
    <ImageryFrame view={view} title={words.title} noindex={false}>
      <h1>{start.title}</h1>
      <p class="lead">{start.lead}</p>
      <ul>
        {[start.who, start.papers, start.not].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <CrisisPanel contacts={whoHelps.now(['danger'], { reader: 'school' })} words={site.words} />
      <section aria-labelledby="never">
        <h2 id="never">{words.school.sheet.never}</h2>
        <Statements {...said} statements={never} />
      </section>
      <section aria-labelledby="nation">
        <h2 id="nation">{start.nation}</h2>
        {nations.map((nation) => (
          <>
            <Statements {...said} statements={about[nation]} />
            <p>
              <LinkButton href={schoolFormPath(nation)}>{start[nation]}</LinkButton>
            </p>
          </>
        ))}
      </section>
      <p>
        <a href={imageryPath}>{start.back}</a>
      </p>
      <SourceSection site={site} sources={said.sources} statements={statements} />
    </ImageryFrame>
  )
}
