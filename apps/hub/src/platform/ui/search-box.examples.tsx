import { examplesOf } from './example.tsx'
import { SearchBox } from './search-box.tsx'

export const searchBoxExamples = examplesOf(
  'SearchBox',
  SearchBox,
)({
  'On the front page': ({ words }) => ({ place: 'page', words }),
})
