import { roles as allRoles, certificateFor, checkNames, en, findRoles, mayAsk, type Role } from '@plain-record/law'
import { z } from 'zod'
import { answered, defineOperation } from './operation.ts'
import { confidence, inWords, wordedFinding } from './schemas/finding-schema.ts'
import { limitOfAll, searchWords } from './schemas/search-fields.ts'

const roleSchema = z
  .object({
    name: z.string().meta({ description: 'What the role is called.' }),
    sector: z.string().meta({ description: 'The field of work.' }),
    check: z
      .enum([
        'none',
        'basic',
        'standard',
        'enhanced',
        'enhanced-with-childrens-list',
        'enhanced-with-adults-list',
        'enhanced-with-both-lists',
        'vetting',
      ])
      .meta({
        description: 'The highest check that can be lawful for the usual duties. The duties decide, and not the title.',
      }),
    checkInWords: z.string().meta({ description: 'The same in words.' }),
    certificate: z.enum(checkNames).optional().meta({
      description: 'The certificate that it can ask for at most. Absent: none, or vetting that goes beyond any.',
    }),
    mayAsk: wordedFinding,
    exempt: z.enum(['yes', 'no', 'depends']).meta({ description: 'Whether spent matters may be asked about.' }),
    dependsOn: z.string().optional().meta({ description: 'What it depends on.' }),
    tellsProtected: z
      .enum(['yes', 'unknown'])
      .optional()
      .meta({ description: 'Whether filtered matters have to be told as well.' }),
    whoAsks: z.string().meta({ description: 'Who asks for the check.' }),
    basis: z.string().meta({ description: 'What it rests on.' }),
    url: z.string().meta({ description: 'Where that can be read.' }),
    confidence,
    note: z.string().optional().meta({ description: 'What has to be said beside it.' }),
  })
  .meta({
    id: 'Role',
    description:
      'A role and the highest check that can be lawful for it. “mayAsk” says what may be asked about: unspent, not-protected, ' +
      'protected-too, or it depends.',
  })

export const roles = defineOperation({
  name: 'roles',
  summary: 'Which check can a job ask for, and what may be asked?',
  description:
    'Finds roles by their name, misspelt or not; without words, all of them. Each comes with the highest check that can be lawful for ' +
    'its usual duties and with what may be asked about.',
  input: z
    .strictObject({
      q: searchWords('The name of the role, for example “teaching assistant”. Left out: every role.').optional(),
      limit: limitOfAll,
    })
    .meta({ id: 'RolesRequest', description: 'Words of a role, or nothing.' }),
  output: z
    .object({
      roles: z.array(roleSchema).meta({ description: 'The likeliest first; none when nothing is like it.' }),
    })
    .meta({ id: 'Roles', description: 'Roles that were found.' }),
  example: () => ({ q: 'teaching assistant', limit: 1 }),
  answer: (_deps, { q, limit }) =>
    answered({ roles: (q === undefined ? allRoles.slice(0, limit) : findRoles(q, limit)).map(asTold) }),
})

function asTold(role: Role): object {
  const certificate = certificateFor(role)
  const { name, ...rest } = role
  return {
    name,
    checkInWords: en.roleChecks[role.check],
    ...(certificate === undefined ? {} : { certificate }),
    mayAsk: inWords(mayAsk(role)),
    ...rest,
  }
}
