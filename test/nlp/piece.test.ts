import {expect, test} from 'vitest'
import {isPiece} from '../../src/nlp/piece.js'

test.each([
  '@4471 Sorry about the wait, the tram was 1/2',
  '@4471 2/2 and it runs again. ^Ida',
  '(2/2) Also, the fare is returned.',
  'and it runs again. 2/2. ^Ida',
  '@4471 it is on the board 2/3 https://trams.example/x',
  '@4471 2: the fare is returned',
  '@4471 @52 and it runs again. ^Ida'
])('a piece: %s', (text) => expect(isPiece(text)).toBe(true))

test.each([
  'The tank is full to 1/2 of its height.',
  'Open 24/7',
  'We meet on 5/4',
  'Take 3/2 of it.',
  'see https://trams.example/x',
  '@4471 See the board: 2: north',
  ''
])('whole: %s', (text) => expect(isPiece(text)).toBe(false))
