import { imageryActs } from '@plain-record/law'
import type { SentForm } from '../../platform/http/read-form.ts'
import {
  ageBands,
  extents,
  harms,
  howEnded,
  type ImageryAnswers,
  images,
  nations,
  permissions,
  type QuestionName,
  readers,
  type StopName,
  stopNames,
  yesNoNotSure,
} from './answers.ts'

/** Names of fields. `stop` and `act` may come several times; `none` says that none of the others is so. */
export const none = 'none'
export const ageFields = { actor: 'age-actor', shown: 'age-shown', other: 'age-other' } as const

/** The answers that a form brings with it. What is none of ours is left out: it came from no page of ours. */
export function readAnswers(form: SentForm): ImageryAnswers {
  const one = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === form.field(name))
  const some = <Value extends string>(name: string, values: readonly Value[]): readonly Value[] | undefined => {
    const sent = form.all(name)
    const known = values.filter((value) => sent.includes(value))
    return known.length > 0 || sent.includes(none) ? known : undefined
  }
  const [actor, shown, other] = [ageFields.actor, ageFields.shown, ageFields.other].map((name) => one(name, ageBands))
  return given({
    stops: some<StopName>('stop', stopNames),
    reader: one('reader', readers),
    nation: one('nation', nations),
    image: one('image', images),
    harm: one('harm', harms),
    acts: some('act', imageryActs),
    ages: actor && shown && other ? { actor, shown, other } : undefined,
    permission: one('permission', permissions),
    extent: one('extent', extents),
    malice: one('malice', yesNoNotSure),
    before: one('before', yesNoNotSure),
    vulnerable: one('vulnerable', yesNoNotSure),
    content: one('content', yesNoNotSure),
    together: one('together', yesNoNotSure),
    ended: one('ended', howEnded),
  })
}

type Maybe<T> = { readonly [Key in keyof T]: T[Key] | undefined }

const given = (answers: Maybe<Required<ImageryAnswers>>): ImageryAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as ImageryAnswers

/** The same as fields of the next form, but for those of one question, which it asks itself. */
export function fieldsOf(
  answers: ImageryAnswers,
  except?: QuestionName | 'stops',
): readonly (readonly [string, string])[] {
  const { stops, acts, ages, ...single } = answers
  const several = (name: string, values: readonly string[] | undefined): readonly (readonly [string, string])[] =>
    values === undefined ? [] : (values.length === 0 ? [none] : values).map((value) => [name, value])
  const all: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ['stops', several('stop', stops)],
    ['acts', several('act', acts)],
    ['ages', ages ? (['actor', 'shown', 'other'] as const).map((who) => [ageFields[who], ages[who]] as const) : []],
    ...Object.entries(single).map(([name, value]) => [name, [[name, value]]] as const),
  ]
  const left: readonly (string | undefined)[] = except === 'reader' ? ['reader', 'nation'] : [except]
  return all.flatMap(([name, fields]) => (left.includes(name) ? [] : fields))
}
