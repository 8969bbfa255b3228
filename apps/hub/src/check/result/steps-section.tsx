import { distinctSteps, type MatterSteps, type Sheet, type StepTree } from '@plain-record/check'
import type { FC } from 'hono/jsx'
import { Details } from '../../platform/ui/details.tsx'
import type { ResultWords } from './words/en.ts'

type StepsSectionProps = {
  readonly sheet: Sheet
  /** The day the law was last read, as people read it. */
  readonly checkedOn: string
  readonly words: ResultWords['steps']
}

/** Every step with the section it rests on: folded on a screen, open on paper. */
export const StepsSection: FC<StepsSectionProps> = ({ sheet, checkedOn, words }) => {
  const steps = distinctSteps(sheet)
  const sources = sourcesOf(steps)
  return (
    <section class="steps" aria-labelledby="steps">
      <h2 id="steps">{words.title}</h2>
      <p>{words.lead}</p>
      {steps.map((each) => (
        <Details summary={`${each.matter.title}: ${words.status[each.matter.status]}`}>
          <Groups steps={each} sheet={sheet} words={words} />
        </Details>
      ))}
      {sources.size > 0 && (
        <>
          <h3>{words.sources}</h3>
          <ul>
            {[...sources].map(([url, title]) => (
              <li>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="hint">{words.version({ version: sheet.rulesVersion, checkedOn })}</p>
    </section>
  )
}

const Groups: FC<Pick<StepsSectionProps, 'sheet' | 'words'> & { readonly steps: MatterSteps }> = ({
  steps: { groups },
  sheet,
  words,
}) => (
  <>
    {groups.map(({ of, steps }) => (
      <>
        <p>
          <strong>
            {of === 'spent'
              ? words.spent
              : words.check(sheet.columns.flatMap(({ check, title }) => (of.includes(check) ? [title] : [])))}
          </strong>
        </p>
        <StepList steps={steps} />
      </>
    ))}
  </>
)

/** Each step above what it rests on. */
const StepList: FC<{ readonly steps: readonly StepTree[] }> = ({ steps }) => (
  <ul>
    {steps.map(({ step, restsOn }) => (
      <li>
        {step.way && <em>{step.way}: </em>}
        {step.says} <small>{step.cited}</small>
        {restsOn.length > 0 && <StepList steps={restsOn} />}
      </li>
    ))}
  </ul>
)

/** Each Act or publication once, by where it can be read; pages of our own are no source to open. */
function sourcesOf(steps: readonly MatterSteps[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const add = ({ step, restsOn }: StepTree): void => {
    if (step.url.startsWith('https://')) found.set(step.url, step.source)
    restsOn.forEach(add)
  }
  for (const { groups } of steps) for (const group of groups) group.steps.forEach(add)
  return found
}
