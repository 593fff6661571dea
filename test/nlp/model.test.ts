// The model's files and its verdicts: what is true of them whatever was learned.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {FACETS, KINDS, LANGS, type Ticket} from '../../src/core/types.js'
import {hashOf} from '../../src/nlp/hash.js'
import {featuresOf, mix} from '../../src/nlp/model/features.js'
import {QUESTION_LABELS, REPLY_LABELS, SENTENCE_LABELS} from '../../src/nlp/model/labels.js'
import {modelOf} from '../../src/nlp/model/model.js'
import {sizeOf} from '../../src/nlp/model/network.js'
import {readReply} from '../../src/nlp/pipeline.js'

const read = (text: string, ticket: Ticket = {}) => readReply({text, format: 'plain'}, ticket, new Set())

describe.each(LANGS)('the model of %s', (lang) => {
  it('answers with one number a label', async () => {
    const model = modelOf(lang)
    const [sentence] = (await read('Готово. Done.')).sentences
    const place = Uint32Array.of(1, 2, 3)
    expect(model.sentence(sentence, place)).toHaveLength(SENTENCE_LABELS.length)
    expect(model.question(sentence, place)).toHaveLength(QUESTION_LABELS.length)
    expect(model.replies.outputs).toBe(REPLY_LABELS.length)
  })

  it('has weights for each feature of a reply', async () => {
    const {replyFeatures} = await import('../../src/nlp/model/reply-features.js')
    const doc = await read('.')
    const whole = replyFeatures({
      sentences: [],
      logits: [],
      questionLogits: [],
      kind: doc.kind,
      answers: doc.answers,
      signs: new Set(),
      sympathy: false
    })
    const {replies} = modelOf(lang)
    expect(replies.inputs).toBe(whole.length)
    expect(replies.weights).toHaveLength(sizeOf(replies))
  })
})

describe('features', () => {
  it('tell words, their order and their kinds apart', () => {
    expect(hashOf('мы')).not.toBe(hashOf('вы'))
    expect(mix(1, 2, 3)).not.toBe(mix(1, 3, 2))
    expect(mix(1, 2, 3)).not.toBe(mix(2, 2, 3))
  })

  it('are the same for the same sentence, and none is there twice', async () => {
    const text = 'Сервер перегрелся, мы заменили вентилятор. The fan had died, so we replaced it.'
    const [first, second] = await Promise.all([read(text), read(text)])
    const features = featuresOf(first.sentences, undefined)
    expect(featuresOf(second.sentences, undefined)).toEqual(features)
    for (const one of features) expect(new Set(one).size).toBe(one.length)
  })
})

describe('a verdict', () => {
  it('rests on places inside the agent’s own words, whatever is written', async () => {
    const piece = fc.constantFrom(
      'Сервер перегрелся.',
      'We replaced the card, it works now.',
      'Скоро ответим!',
      '> Почему не работает?\n',
      '🙏',
      'Пришлите номер заказа?',
      '\n\n',
      'С уважением, Анна'
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(piece, fc.string()), {maxLength: 8}),
        fc.string(),
        async (pieces, question) => {
          const text = pieces.join(' ')
          const doc = await read(text, {question})
          expect(KINDS).toContain(doc.kind)
          for (const facet of FACETS) {
            const {verdict, evidence} = doc.answers[facet]
            if (verdict !== 'present') expect(evidence).toEqual([])
            for (const {start, end} of evidence) {
              expect(start).toBeLessThan(end)
              const sentence = doc.sentences.find((one) => one.start <= start && end <= one.end)
              expect(sentence?.part).not.toBe('quote')
              expect(sentence).toBeDefined()
            }
          }
        }
      ),
      {numRuns: 60}
    )
  })

  it('takes the kind that the ticket gives', async () => {
    for (const kind of KINDS) expect((await read('Мы всё исправили.', {kind})).kind).toBe(kind)
  })

  it('does not ask a how-to answer for a cause', async () => {
    const {answers} = await read('Откройте настройки и нажмите «Сброс».', {kind: 'howto'})
    expect(answers.cause.verdict).toBe('not-applicable')
  })
})
