import type { Options } from 'rehype-sanitize'
import { internalHref } from './links.ts'
import { noticeNames } from './notices.ts'

/** The only elements, attributes and values that leave this package. Everything else is dropped, its words kept. */
export const allowList: Options = {
  tagNames: [
    'p',
    'h3',
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    'a',
    'code',
    'br',
    'blockquote',
    'div',
    'section',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  attributes: {
    a: [
      ['className', 'source', 'source-guidance', 'source-secondary', 'source-unverified', 'term'],
      ['href', internalHref],
    ],
    div: [
      ['className', 'notice', ...noticeNames.map((name) => `notice-${name}`)],
      ['role', 'note'],
    ],
    section: [['className', 'table-scroll'], ['tabIndex', 0], 'ariaLabel'],
    p: [['className', 'notice-heading']],
    h3: [['id', /^[a-z0-9]+(-[a-z0-9]+)*$/]],
    ol: ['start'],
    th: [['scope', 'col', 'row']],
  },
  ancestors: {},
  clobber: [],
  protocols: {},
  required: {},
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
}
