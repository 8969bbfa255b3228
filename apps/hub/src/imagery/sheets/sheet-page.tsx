import type { Child, FC } from 'hono/jsx'
import { Button } from '../../platform/ui/button.tsx'
import { FeedbackForm } from '../../platform/ui/feedback-form.tsx'
import { Form } from '../../platform/ui/form.tsx'
import { Carried, ImageryFrame, type ImageryView } from '../frame.tsx'
import { Blocks } from './blocks.tsx'
import type { Sheet } from './sheet.ts'

type SheetPageProps = {
  readonly view: ImageryView
  readonly sheet: Sheet
  /** Where the form is that it was made from; its PDF lies below that. */
  readonly path: string
  /** The answers, to make the PDF from and to change. */
  readonly fields: readonly (readonly [string, string])[]
  /** What comes before the sheet, such as who to call now. Paper begins with the sheet, which names them too. */
  readonly children?: Child
}

/** The field that asks for the form again, filled in. */
export const changeField = 'change'
export const pdfOf = (path: string): string => `${path}/pdf`

/** A sheet to print or to save. Nothing of it is kept here: the page says so before anything else can be pressed. */
export const SheetPage: FC<SheetPageProps> = ({ view, sheet, path, fields, children }) => {
  const { words } = view
  return (
    <ImageryFrame view={view} title={words.title} printable>
      {children && <div class="screen-only">{children}</div>}
      <Blocks blocks={sheet.blocks} words={view.site.words} />
      <div class="screen-only">
        <p class="inset">{words.sheet.keepNothing}</p>
        <Form action={pdfOf(path)}>
          <Carried fields={fields} />
          <Button>{words.sheet.savePdf}</Button>
        </Form>
        <Form action={path} hidden={{ [changeField]: 'yes' }}>
          <Carried fields={fields} />
          <Button kind="quiet">{words.sheet.changeIt}</Button>
        </Form>
        <FeedbackForm page="imagery" words={view.site.words} />
      </div>
    </ImageryFrame>
  )
}
