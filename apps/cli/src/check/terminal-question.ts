import { type Asked, type Option, questionsEn, type Typed, typedFrom } from '@plain-record/check'

/** A question for a terminal: numbered answers, and how to say the rest. */
export function askLines(asked: Asked): readonly string[] {
  const { control, hint, where } = asked
  const options = optionsOf(asked)
  return [
    '',
    `${asked.about}: ${asked.title}`,
    ...(hint === undefined ? [] : [`  ${hint}`]),
    ...(where === undefined ? [] : [`  (${where})`]),
    ...options.map(
      ({ label, with: boxes }, i) => `  ${i + 1}  ${label}${boxes ? ` (${questionsEn.terminal[boxes]})` : ''}`,
    ),
    `  ${questionsEn.terminal[control.kind]}`,
  ]
}

const optionsOf = ({ control }: Asked): readonly Option[] => {
  if (control.kind === 'one') return control.options
  return control.kind === 'many' ? control.groups.flatMap(({ options }) => options) : []
}

/** What was typed, as the fields of the question. What fits no field is left out, and the question then says what it needs. */
export function typedAnswer(asked: Asked, said: string, pick = ''): Typed {
  const text = said.trim()
  const isNotSure = text === '?'
  switch (asked.control.kind) {
    case 'date':
      return typedFrom(isNotSure ? { 'not-sure': 'yes' } : dateFields(text, ''))
    case 'length':
      return typedFrom(isNotSure ? { 'not-sure': 'yes' } : lengthFields(text, ''))
    case 'offence':
      return typedFrom(isNotSure ? { 'not-sure': 'yes' } : { offence: text, pick })
    case 'one': {
      const [number = '', ...rest] = text.split(/\s+/)
      const option = isNotSure ? notSureAmong(asked) : optionsOf(asked)[Number(number) - 1]
      if (!option) return typedFrom({})
      const before = `${option.value}-`
      const more = rest.join(' ')
      const fields = option.with === 'date' ? dateFields(more, before) : option.with ? lengthFields(more, before) : {}
      return typedFrom({ choice: option.value, ...fields })
    }
    case 'many': {
      const options = optionsOf(asked)
      if (isNotSure) return typedFrom({ choice: 'not-sure' })
      return typedFrom({ choice: text.split(/[\s,]+/).flatMap((number) => options[Number(number) - 1]?.value ?? []) })
    }
  }
}

const notSureAmong = (asked: Asked): Option | undefined => optionsOf(asked).find(({ value }) => value === 'not-sure')

/** "10 March 2019", "10/3/2019", "March 2019", "2019": the last part is the year. */
function dateFields(text: string, before: string): Readonly<Record<string, string>> {
  const parts = text.split(/[\s./-]+/).filter((part) => part !== '')
  const inOrder = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parts.toReversed() : parts
  const [year = '', month = '', day = ''] = inOrder.toReversed()
  return { [`${before}day`]: day, [`${before}month`]: month, [`${before}year`]: year }
}

/** "2 years 6 months", "8 weeks". */
function lengthFields(text: string, before: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/([\w.-]+)\s*(year|month|week|day)s?/gi)]
  const fields = found.map(([, count = '', unit = '']) => [`${before}${unit.toLowerCase()}s`, count] as const)
  // What names no unit is told as what it is: something that is no length.
  return Object.fromEntries(fields.length === 0 && text !== '' ? [[`${before}months`, text]] : fields)
}
