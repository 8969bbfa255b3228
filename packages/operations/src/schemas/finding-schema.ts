import { en, type Finding, sentence } from '@plain-record/law'
import { z } from 'zod'

export const confidence = z.enum(['statute', 'inferred', 'guidance', 'secondary', 'unsettled']).meta({
  description:
    'How sure it is. statute: the words of the Act were read. inferred: the last step is ours. guidance: official guidance. ' +
    'secondary: somebody else’s account. unsettled: nobody could say for certain.',
})

export const sourceSchema = z
  .object({
    title: z.string().meta({ description: 'Short title and year of the Act, or the name of a publication.' }),
    provision: z.string().meta({ description: 'Section, paragraph, article or page.' }),
    url: z.string().meta({ description: 'Where it can be read: an address, or a page of this project.' }),
    confidence,
    rule: z.string().meta({ description: 'The number of the rule in docs/law/rules.md of this project.' }),
  })
  .meta({ id: 'Source', description: 'Where a statement of law comes from.' })

const reason = z
  .object({
    say: z.string().meta({ description: 'Which reason it is: always the same word for the same reason.' }),
    with: z.record(z.string(), z.unknown()).meta({ description: 'The facts that its sentence is told from.' }),
  })
  .meta({ id: 'Reason', description: 'Why a finding has its value.' })

export const findingSchema = z
  .object({
    value: z.unknown().optional().meta({ description: 'What was found: a day, a verdict, yes or no.' }),
    because: reason,
    source: sourceSchema,
    get from() {
      return z.array(findingSchema).meta({ description: 'The findings that it rests on.' })
    },
  })
  .meta({
    id: 'Finding',
    description: 'A value that the law gives, with its reason, its source, and all that it rests on.',
  })

export const wordedFinding = z
  .object({
    value: z.string().meta({ description: 'The verdict.' }),
    says: z.string().meta({ description: 'Why, in a sentence.' }),
    cited: z.string().meta({ description: 'The source, as it is written behind the sentence.' }),
    finding: findingSchema,
  })
  .meta({ id: 'WordedFinding', description: 'A verdict with its reason in words and its source.' })

/** A finding with its reason in words beside it. */
export const inWords = (finding: Finding<string>): z.input<typeof wordedFinding> => ({
  value: finding.value,
  says: sentence(finding.because, en),
  cited: en.source(finding.source),
  finding: finding as z.input<typeof findingSchema>,
})
