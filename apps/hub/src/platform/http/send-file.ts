import type { Context } from 'hono'

type SentFile = { readonly type: string; readonly name: string }

/** A file that is theirs alone, to save: nothing on the way keeps a copy. */
export const sendFile = (c: Context, body: string | Uint8Array<ArrayBuffer>, { type, name }: SentFile): Response =>
  c.body(body, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  })

/** What a file is called where it is saved: only the day tells one from another, and nothing tells what it is about. */
export const notesName = (on: string, kind: 'pdf' | 'ics' | 'txt'): string => `notes-${on}.${kind}`
