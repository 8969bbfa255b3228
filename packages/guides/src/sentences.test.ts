import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

test.each([
  ['It is Police Act 1997, s. 113B(4). Ask them.', ['It is Police Act 1997, s 113B(4).', 'Ask them.']],
  ['Mr. Khan wrote. Mrs. May read it.', ['Mr Khan wrote.', 'Mrs May read it.']],
  ['See para. 4 and reg. 3 of No. 2. Then stop.', ['See para 4 and reg 3 of No 2.', 'Then stop.']],
  ['He said no. You can ask again.', ['He said no.', 'You can ask again.']],
  ['From 28 October 2023. 11 years is the time.', ['From 28 October 2023.', '11 years is the time.']],
  ['Some things, e.g. fines, do not count. i.e. not these.', ['Some things, e.g fines, do not count. i.e not these.']],
  ['No. It will not.', ['No.', 'It will not.']],
  ['Can they? They can! (Really.) "Yes." So.', ['Can they?', 'They can!', '(Really.)', '"Yes."', 'So.']],
  ['unspent convictions', ['unspent convictions']],
  ['R v. Smith was first.', ['R v Smith was first.']],
  ['It costs 3.50 pounds at gov.uk today.', ['It costs 3.50 pounds at gov.uk today.']],
  ['…', []],
])('%s', (statement, sentences) => expect(sentencesOf(statement)).toEqual(sentences))
