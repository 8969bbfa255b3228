import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { buildLibrary, type ContentFile, type ReadLibrary } from './library.ts'

/**
 * Reads and checks a content folder. Bad content comes back as problems; only a folder that cannot be read throws.
 * @param on ISO date: guides due before it are overdue
 */
export const readLibrary = (contentDir: string, { on }: { on: string }): ReadLibrary =>
  buildLibrary(readContent(contentDir), { on })

/** The files that make up the content, by name. */
export function readContent(contentDir: string): ContentFile[] {
  return readdirSync(contentDir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((file) => /^(guides\/.+\.md|sources\/[^/]+\.yaml|(topics|contacts|glossary)\.yaml)$/.test(file))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(contentDir, file), 'utf8') }))
}
