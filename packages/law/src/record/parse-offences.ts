import type { Plain, PlainObject } from './plain.ts'
import { isList, isObject } from './plain.ts'
import { type At, inside, readYesNo, refuseUnknownFacts } from './read-fact.ts'
import type { Conviction, FactPath, OffenceFacts } from './record.ts'
import { mostOffences } from './shape.ts'

const codeForm = /^[A-Z0-9]{6,12}$/

/** Reads what a matter was for. An offence of which nothing is said is none. */
export function parseOffences(value: Plain | undefined, at: At): readonly OffenceFacts[] {
  if (value === undefined) return []
  if (!isList(value)) {
    at.problems.add(at.path, 'not-a-list', {})
    return []
  }
  if (value.length > mostOffences) {
    at.problems.add(at.path, 'too-many', { most: mostOffences })
    return []
  }
  return value.flatMap((each, i) => parseOffence(each, inside(at, i)) ?? [])
}

function parseOffence(value: Plain, at: At): OffenceFacts | undefined {
  if (!isObject(value)) {
    at.problems.add(at.path, 'not-an-object', {})
    return undefined
  }
  refuseUnknownFacts(value, ['code', 'listed', 'againstChild', 'onCentralRecords'], at)
  const code = readCode(value, inside(at, 'code'))
  const listed = readYesNo(value.get('listed'), inside(at, 'listed'))
  const againstChild = readYesNo(value.get('againstChild'), inside(at, 'againstChild'))
  const onCentralRecords = readYesNo(value.get('onCentralRecords'), inside(at, 'onCentralRecords'))
  return {
    ...(code === undefined ? {} : { code }),
    ...(listed ? { listed } : {}),
    ...(againstChild ? { againstChild } : {}),
    ...(onCentralRecords ? { onCentralRecords } : {}),
  }
}

const askedOf = ['listed', 'againstChild', 'onCentralRecords'] as const

/**
 * What was asked about offences and is not known. Of an offence without its code, "listed: unknown" is how a document says that nobody
 * knows what it was.
 */
export const offencesNotSure = ({ id, offences }: Pick<Conviction, 'id' | 'offences'>): readonly FactPath[] =>
  offences.flatMap((offence, i) =>
    askedOf
      .filter((fact) => offence[fact] === 'unknown')
      .map((fact) => ({
        matter: id,
        offence: i,
        fact: fact === 'listed' && offence.code === undefined ? 'offence' : fact,
      })),
  )

function readCode(value: PlainObject, at: At): string | undefined {
  const code = value.get('code')
  if (code === undefined) return undefined
  const capitals = typeof code === 'string' ? code.trim().toUpperCase() : ''
  if (codeForm.test(capitals)) return capitals
  at.problems.add(at.path, 'not-an-offence-code', {})
  return undefined
}
