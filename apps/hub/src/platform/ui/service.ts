import type { AssetLinks } from './assets.ts'
import type { UiWords } from './words/ui-words.ts'

/** What the host of this site tells about it; every page shows it in the same place. */
export type Service = {
  readonly name: string
  /** One sentence: what the service is for. */
  readonly mission: string
  /** As people read it, for instance `0808 157 0123`. Without it the helpline link stands in its place. */
  readonly phone?: string
  readonly hours?: string
  readonly address?: string
  readonly donateUrl?: string
  /** Where `/exit` sends people: a page of another site that gives nothing away. */
  readonly exitUrl: string
}

/** What every page needs besides its own content. One value serves all requests of a language. */
export type Site = { readonly service: Service; readonly words: UiWords; readonly assets: AssetLinks }
