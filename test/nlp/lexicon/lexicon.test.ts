import {describe, expect, it} from 'vitest'
import {lexicon} from '../../../src/nlp/lexicon/lexicon.js'

const ru = lexicon('ru')
const en = lexicon('en')

/** Readings as `lemma:TAGS`, the tags that are asked for only. */
function readings(of: typeof ru, key: string, ...tags: string[]): string[] {
  return of.analyse(key).map((reading) => `${reading.lemma}:${tags.filter((tag) => reading.tags.has(tag)).join()}`)
}

describe('Russian words', () => {
  it.each([
    ...['здравствуйте', 'пожалуйста', 'восстановлено', 'исправим', 'заявку', 'еще', 'все', 'из-за', 'что-нибудь'],
    ...['кэшем', 'роутера', 'мессенджеры', 'тикетов', 'яндексе', 'айгуль', 'озона', 'вайлдберриз', 'двухфакторную'],
    ...['залогиниться', 'автоплатежа', 'скриншот', 'пуш-уведомления', 'иванов', 'мария', 'сергеевна', 'москве']
  ])('%s is known', (word) => {
    expect(ru.has(word)).toBe(true)
  })

  it.each(['', 'пожалуста', 'востановили', 'нетслова', 'ещё', 'hello', 'прийдется', '-', 'стол-'])(
    '%j is not known',
    (word) => {
      expect(ru.has(word)).toBe(false)
      expect(ru.analyse(word)).toEqual([])
    }
  )

  it('verbs have the infinitive for lemma, participles too', () => {
    expect(readings(ru, 'восстановили', 'VERB', 'past', 'perf')).toEqual(['восстановить:VERB,past,perf'])
    expect(readings(ru, 'работаем', 'VERB', 'pres', '1per')).toEqual(['работать:VERB,pres,1per'])
    expect(readings(ru, 'исправлена', 'PRTS', 'pssv', 'femn')).toEqual(['исправить:PRTS,pssv,femn'])
    expect(readings(ru, 'сделав', 'GRND')).toEqual(['сделать:GRND'])
    expect(readings(ru, 'отправленное', 'PRTF', 'nomn')).toContain('отправить:PRTF,nomn')
  })

  it('the likeliest reading comes first', () => {
    expect(readings(ru, 'стали', 'VERB', 'NOUN')[0]).toBe('стать:VERB')
    expect(readings(ru, 'шли', 'VERB')[0]).toBe('идти:VERB')
    expect(readings(ru, 'и', 'CONJ')[0]).toBe('и:CONJ')
    expect(readings(ru, 'все', 'ADJF', 'PRCL')[0]).toBe('весь:ADJF')
    expect(readings(ru, 'сообщите', 'impr')[0]).toBe('сообщить:impr')
  })

  it('ё is е in lemmas', () => {
    expect(readings(ru, 'счета', 'NOUN')).toContain('счет:NOUN')
  })

  it('our own words inflect', () => {
    expect(readings(ru, 'тикетами', 'NOUN', 'plur', 'ablt')).toEqual(['тикет:NOUN,plur,ablt'])
    expect(readings(ru, 'залогиньтесь', 'VERB', 'impr')).toEqual(['залогиниться:VERB,impr'])
  })

  it('compounds of known words are known', () => {
    expect(readings(ru, 'интернет-магазинов', 'NOUN', 'gent')).toEqual(['интернет-магазин:NOUN,gent'])
    expect(readings(ru, 'sms-рассылки', 'NOUN')[0]).toBe('sms-рассылка:NOUN')
    expect(readings(ru, 'скажите-ка', 'VERB')).toContain('сказать:VERB')
    expect(ru.has('да-да')).toBe(true)
    expect(readings(ru, 'по-взрослому', 'ADVB')).toEqual(['по-взрослому:ADVB'])
  })

  it('small words with a hyphen are no compounds', () => {
    expect(['что-бы', 'не-правильно', 'все-равно', 'за-то'].filter(ru.has)).toEqual([])
  })
})

describe('English words', () => {
  it.each([
    ...['receive', 'checked', 'deployments', 'faster', "don't", "we've", 'london', 'login', 'dropdown', 'backend'],
    ...['signup', 'checkout', 'whatsapp', 'zendesk', 'unsubscribe', 'children', "o'clock"]
  ])('%s is known', (word) => {
    expect(en.has(word)).toBe(true)
  })

  it.each(['', 'recieve', 'dont', 'cant', 'привет', "'s", 'foo--bar'])('%j is not known', (word) => {
    expect(en.has(word)).toBe(false)
    expect(en.analyse(word)).toEqual([])
  })

  it('regular verbs', () => {
    expect(readings(en, 'checks', 'VERB', 'pres', '3per')).toContain('check:VERB,pres,3per')
    expect(readings(en, 'restarting', 'VERB', 'ger')).toContain('restart:VERB,ger')
    expect(readings(en, 'restored', 'VERB', 'past', 'part').slice(0, 2)).toEqual([
      'restore:VERB,past',
      'restore:VERB,part'
    ])
    expect(readings(en, 'logged', 'VERB', 'past', 'part')).toEqual(['log:VERB,past', 'log:VERB,part'])
    expect(readings(en, 'reopened', 'VERB', 'past')).toContain('reopen:VERB,past')
  })

  it('irregular words', () => {
    expect(readings(en, 'sent', 'VERB', 'past', 'part').slice(0, 2)).toEqual(['send:VERB,past', 'send:VERB,part'])
    expect(readings(en, 'running', 'VERB', 'ger')[0]).toBe('run:VERB,ger')
    expect(readings(en, 'children', 'NOUN', 'plur')).toEqual(['child:NOUN,plur'])
    expect(readings(en, 'best', 'ADJF', 'Supr')[0]).toBe('good:ADJF,Supr')
  })

  it('nouns, adjectives, adverbs', () => {
    expect(readings(en, 'passwords', 'NOUN', 'plur')).toEqual(['password:NOUN,plur'])
    expect(readings(en, 'faster', 'ADJF', 'COMP')).toContain('fast:ADJF,COMP')
    expect(readings(en, 'quickly', 'ADVB')).toEqual(['quickly:ADVB'])
    expect(readings(en, 'updates', 'NOUN', 'VERB')).toEqual(['update:NOUN', 'update:VERB'])
  })

  it('contractions, possessives, compounds', () => {
    expect(readings(en, "didn't", 'past', 'neg')).toEqual(['do:past,neg'])
    expect(readings(en, "customer's", 'NOUN')).toEqual(['customer:NOUN'])
    expect(readings(en, "customers'", 'NOUN')[0]).toBe('customer:NOUN')
    expect(readings(en, 'follow-up', 'NOUN')).toEqual(['follow-up:NOUN'])
    expect(en.has('e-mail')).toBe(true)
    expect(en.has('24-hour')).toBe(true)
    expect(readings(en, 'pre-ordered', 'VERB', 'past')[0]).toBe('pre-order:VERB,past')
  })
})

it('a lexicon is loaded once', () => {
  expect(lexicon('ru')).toBe(ru)
})
