import { countCharacters } from './character-count.ts'
import { armExits } from './exit.ts'
import { focusErrors } from './focus-errors.ts'
import { openSources } from './open-sources.ts'
import { suggestGuides } from './search-combobox.ts'

armExits()
focusErrors()
countCharacters()
openSources()
suggestGuides()
