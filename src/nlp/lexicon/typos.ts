import type {Lang} from '../../core/types.js'

/** What mistakes cost, in hundredths of an ordinary one. */
export interface Typos {
  /** Letters mistaken for each other, both ways: `оа28`. */
  readonly letters: string
  /** Rows of the keyboard: a neighbour is hit instead. */
  readonly keyboard: readonly string[]
  /** Letters that are left out, or put in, more easily than others: `ь32`. */
  readonly missing: string
  readonly extra: string
  /** What is written and what is meant: `сч>щ35`. */
  readonly strings: string
}

/** Costs of kinds of mistakes that are the same in every language. */
export const COST = {
  /** Any other letter, a neighbour on the keyboard, a letter too few, one too many, two changed places, one doubled or not. */
  letter: 100,
  neighbour: 75,
  missing: 75,
  extra: 85,
  swap: 55,
  double: 32,
  /** The first letter is rarely wrong. */
  first: 40,
  /** Two words written as one; a small word and a common one. */
  split: 75,
  splitPhrase: 44,
  /** "imotion": rather another letter than a pronoun. */
  pronoun: 20,
  /** «незнаю», «еслибы»: the small words that are most often written with a neighbour. */
  particle: 30,
  /** «оооочень»; «рекокомендую». */
  drawl: 30,
  syllable: 50
} as const

const RUSSIAN: Typos = {
  letters:
    'оа28 еи28 яе35 яи40 ыи45 эе40 юу45 юя40 уа50 яа45 ео45 зс32 дт36 бп42 гк48 вф45 жш45 щш45 чщ45 цс50 тц55 йи42 ьъ18 гв45 чш50 ея35 уо60 ыа70 еэ40 хк60 нм60',
  keyboard: ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
  missing: 'ь32 й50 т58 в58 л62 д62 н60 с60 -35 и62 а68 о68 е64',
  extra: 'ь32 т60 в65 -35 ъ40 й60',
  strings: `
    сч>щ35 щ>сч35 шс>сш50 тс>ц45 ц>тс45 ца>ться45 ца>тся40 цца>ться35 цца>тся35 ццо>ться40 ццо>тся40 щ>жч45 щщ>жч40 фс>вс50 ся>ться60 тся>ться20
    ться>тся20 шн>чн35 шт>чт30 чт>шт45 йо>е40 ьо>е40 ыва>ова50 зд>сд25 жж>зж25 рас>раз25 ево>его25 ова>ого35
    ово>ого25 тч>дч30 ии>ие28 ася>ась30 ося>ось30 ися>ись30 ться>тесь60`
}

const ENGLISH: Typos = {
  letters:
    'ae45 ei45 ai50 ao60 eo60 iy45 iu70 ou60 eu65 au60 cs50 ck55 sz40 gj55 vf70 td70 mn65 bd80 pb70 ey55 oa60 ea45',
  keyboard: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  missing: "'18 -35 e52 h62 u62 i62 a62 o66 k68 g70 t66 n66 c60 r68 b70 s66",
  extra: "'30 e55 -35 s75",
  strings: `
    ie>ei28 ei>ie28 f>ph45 ph>f60 k>ck50 ck>k60 k>ch60 c>ch60 sh>ti60 shun>tion40 sion>tion38 tion>sion38
    cion>tion38 xion>ction40 ction>xion50 ance>ence28 ence>ance28 ense>ence40 ant>ent30 ent>ant30 able>ible28
    ible>able28 cede>ceed35 ceed>cede35 ly>lly28 ally>ly45 aly>ally28 ary>ery32 ery>ary32 er>or40 or>er40
    ar>er45 us>ous38 ei>ea50 u>ou50 oo>ou50 ou>oo55 ow>ou55 gh>ght45 th>ght50 qu>cqu30 aq>acq30 s>sc50 w>wh50
    n>gn60 ful>full30 full>ful22 yed>ied25 ys>ies45 tch>ch40 ch>tch45 dg>g45 ize>ise30 ur>er45 wr>r60`
}

/** What each language's writers get wrong. */
export const typos: Readonly<Record<Lang, Typos>> = {ru: RUSSIAN, en: ENGLISH}
