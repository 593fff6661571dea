// How a sentence is cut into clauses, and what is read of each.
import {describe, expect, test} from 'vitest'
import {readSentence} from '../../../src/nlp/en/reading.js'
import {read} from './acts-of.js'

async function clausesOf(text: string): Promise<string[]> {
  const {sentences} = await read(text)
  return sentences.flatMap((sentence) =>
    readSentence(sentence).map(({from, to, start, subject, predicate}) => {
      const words = sentence.words.slice(start, to).map(({text}) => text)
      const said = predicate
        ? [predicate.lemma, predicate.tense, predicate.mood === 'statement' ? '' : predicate.mood]
        : ['-']
      const how = predicate ? [predicate.passive ? 'passive' : '', predicate.negated ? 'not' : ''] : []
      return `${from === start ? '' : '…'}${words.join(' ')} = ${[subject, ...said, ...how].filter(Boolean).join(' ')}`
    })
  )
}

describe('clauses', () => {
  test.each([
    [
      'The lamp broke and we sent a new one.',
      ['The lamp broke = thing break past', '…we sent a new one = we send past']
    ],
    ['I found the box and moved it.', ['I found the box = we find past', '…moved it = we move past elided']],
    [
      'The box was found and sent on.',
      ['The box was found = thing find past passive', '…sent on = thing send past passive']
    ],
    ['Once I have the key I will call.', ['…I have the key = we have present', 'I will call = we call future']],
    ['The seat you want is taken.', ['The seat you want is taken = thing take present passive']],
    ['The two rooms on top were closed.', ['The two rooms on top were closed = thing close past passive']],
    ['Lock removed.', ['Lock removed = thing remove perfect passive']],
    [
      'Press the bell, then wait.',
      ['Press the bell = none press present command', 'then wait = none wait present command']
    ],
    ['In the menu choose Print.', ['In the menu choose Print = none choose present command']],
    ['Could you open the door?', ['Could you open the door = you open modal question']],
    ['I think the belt has snapped.', ['the belt has snapped = thing snap perfect']],
    [
      'We are glad to say that the road is open.',
      ['We are glad to say = we be present', 'the road is open = thing be present']
    ],
    ['No answer has come.', ['No answer has come = thing come perfect not']],
    ['dont know, its late', ['dont know = none know present command not', 'its late = it be present']]
  ])('%s', async (text, clauses) => {
    expect(await clausesOf(text)).toEqual(clauses)
  })
})
