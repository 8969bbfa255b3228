import { countCharacters } from './character-count.ts'
import { armExits } from './exit.ts'
import { focusErrors } from './focus-errors.ts'
import { suggestGuides } from './search-combobox.ts'

armExits()
focusErrors()
countCharacters()
suggestGuides()
