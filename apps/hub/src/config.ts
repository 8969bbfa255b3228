import { resolve } from 'node:path'
import { z } from 'zod'

const text = z.string().trim().min(1)
const link = z.url({ protocol: /^https?$/ })
const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

/** Sites by scheme, name and port alone, separated by commas. */
const isOrigin = (text: string): boolean => URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text
const origins = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .pipe(z.array(z.string().refine(isOrigin, 'Give each origin as https://example.org, without a path')))

/** Every variable the hub reads; docs/configuration.md says the same in words, and a test holds the two together. */
export const variables = z.object({
  HOST: text.default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  PUBLIC_URL: link.optional(),
  TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: text.default('data'),
  CONTENT_DIR: text.default('content'),
  MASTER_KEYS: text.optional(),
  SERVICE_NAME: text.default('Plain Record'),
  HELPLINE_PHONE: text.optional(),
  HELPLINE_HOURS: text.optional(),
  HELPLINE_ADDRESS: text.optional(),
  HELPLINE_REPLY_TIME: text.optional(),
  DONATE_URL: link.optional(),
  CORS_ORIGINS: origins.default([]),
  EXIT_URL: link.default('https://www.bbc.co.uk/weather'),
  KEEP_REQUESTS_DAYS: wholeNumber(1, 3650).default(180),
  KEEP_ANSWERS_MINUTES: wholeNumber(5, 24 * 60).default(120),
  KEEP_FEEDBACK_DAYS: wholeNumber(1, 3650).default(365),
  SHOW_COMPONENTS: z.enum(['yes', 'no']).default('no'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

export type Config = z.infer<typeof variables>

/** A start that cannot go on, in words for whoever runs the service. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration'
}

/**
 * Reads the environment once. An empty variable counts as one that is not set.
 * @param root the folder that relative paths start from
 * @throws BadConfiguration with a line for each variable that cannot be used; values are not repeated, as one may be a secret
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, root: string): Config {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const read = variables.safeParse(set)
  if (!read.success)
    throw new BadConfiguration(
      [
        'The configuration cannot be used:',
        ...read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`),
      ].join('\n'),
    )
  if (read.data.HELPLINE_HOURS && !read.data.HELPLINE_PHONE)
    throw new BadConfiguration(
      'HELPLINE_HOURS is set without HELPLINE_PHONE: give the number that the hours belong to.',
    )
  return {
    ...read.data,
    DATA_DIR: resolve(root, read.data.DATA_DIR),
    CONTENT_DIR: resolve(root, read.data.CONTENT_DIR),
  }
}
