import type { ImageryAnswers, Said, StopName } from '../tree/answers.ts'
import type { SchoolChoices } from './choices.ts'

/** What the questions step by step have told already of what the sheet asks: nobody is asked twice. */
export function choicesFrom(answers: ImageryAnswers): SchoolChoices {
  const { stops, image, acts = [], ages, permission, extent, malice, before, vulnerable, content, nation } = answers
  const happening = (...names: readonly StopName[]): Said | undefined =>
    stops && (names.some((name) => stops.includes(name)) ? 'yes' : 'no')
  const agreed = permission && ({ yes: 'yes', no: 'no', pressured: 'no', unknown: 'not-sure' } as const)[permission]
  const fake =
    image && ({ fake_or_altered: 'yes', real: 'no', text_only: undefined, unknown: 'not-sure' } as const)[image]
  const told: { readonly [Name in keyof SchoolChoices]: SchoolChoices[Name] | undefined } = {
    nation,
    'age-a': ages?.actor === '18' ? undefined : ages?.actor,
    adult: happening('adult'),
    pressure: happening('threat', 'grooming'),
    money: happening('money'),
    risk: happening('danger'),
    secret: acts.includes('take_secretly') ? 'yes' : undefined,
    fake,
    agreed,
    extent,
    malice,
    earlier: before,
    vulnerable,
    content,
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}
