import { describe, expect, test } from 'vitest'
import { draftOf, known } from '../sound-guide.ts'
import { contactsAreKnown, relatedGuidesAreKnown, topicsAreKnown } from './references.ts'

const said = (found: readonly { message: string }[]) => found.map(({ message }) => message)

describe('topics', () => {
  test('a known topic in its own folder passes', () => expect(topicsAreKnown(draftOf(), known)).toEqual([]))
  test('an unknown topic, which is not the folder either, is two problems', () => {
    expect(said(topicsAreKnown(draftOf({ front: { topic: 'tax' } }), known))).toEqual([
      'topic: "tax" is not in content/topics.yaml',
      'topic: "tax" is not the folder it lies in, "police-outcome-codes"',
    ])
  })
  test('a section may answer another topic', () => {
    const second = '## Who sees it? {#who topic=basic-dbs-check}\n\nAsk. [[advice]]'
    const draft = draftOf({ sections: { second } })
    expect(topicsAreKnown(draft, known)).toEqual([])
    expect(draft.sections[3]).toMatchObject({ id: 'who', topic: 'basic-dbs-check', heading: 'Who sees it?' })
  })
  test('a section may not answer an unknown one', () => {
    const second = '## Who sees it? {#who topic=tax}\n\nAsk. [[advice]]'
    expect(said(topicsAreKnown(draftOf({ sections: { second } }), known))).toEqual([
      'topic=tax is not in content/topics.yaml',
    ])
  })
})

describe('contacts', () => {
  test('a known service passes', () => expect(contactsAreKnown(draftOf(), known)).toEqual([]))
  test('an unknown one is named on its line', () => {
    expect(contactsAreKnown(draftOf({ front: { help: '[samaritans, bank]' } }), known)).toEqual([
      expect.objectContaining({ message: 'help: "bank" is not in content/contacts.yaml', line: 12 }),
    ])
  })
})

describe('related guides', () => {
  test('a guide that is there passes', () => {
    expect(relatedGuidesAreKnown(draftOf({ front: { related: '[filtering]' } }), known)).toEqual([])
  })
  test('one that is not there, and the guide itself, are problems', () => {
    expect(said(relatedGuidesAreKnown(draftOf({ front: { related: '[tax, outcome-21]' } }), known))).toEqual([
      'related: there is no guide "tax"',
      'related: a guide is not related to itself',
    ])
  })
})
