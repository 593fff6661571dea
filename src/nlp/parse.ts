// Masked text → nlcst, the tree of the retext world. Built straight from the tokens and not with parse-latin: that one is
// quadratic in the length of a paragraph (1 MB without a line feed: 48 s) and takes Russian abbreviations for ends.
import type {Paragraph, Root, Sentence, SentenceContent} from 'nlcst'
import type {Point} from 'unist'
import {blocks} from './blocks.js'
import type {Masked} from './mask/mask.js'
import {splitSentences} from './sentences.js'
import {type Token, tokenize} from './tokens.js'

/** A root of paragraphs (a block each) of sentences, with the positions of the original. What is masked is a SourceNode. */
export function parse(masked: Masked): Root {
  const point = pointer(masked.text)
  const children: Paragraph[] = []
  let mask = 0
  for (const {start, end} of blocks(masked.text)) {
    while (mask < masked.masks.length && masked.masks[mask].end <= start) mask++
    const sentences = splitSentences(tokenize(masked, start, end, mask))
    const nodes = sentences.map((tokens): Sentence => {
      const content = tokens.map((token) => toNode(token, point))
      return {type: 'SentenceNode', children: content, position: between(content)}
    })
    if (nodes.length > 0) children.push({type: 'ParagraphNode', children: nodes, position: between(nodes)})
  }
  return {type: 'RootNode', children}
}

function toNode(token: Token, point: (offset: number) => Point): SentenceContent {
  const position = {start: point(token.start), end: point(token.end)}
  const {text: value, kind} = token
  if (kind === 'word') return {type: 'WordNode', children: [{type: 'TextNode', value, position}], position}
  if (kind === 'space') return {type: 'WhiteSpaceNode', value, position}
  if (kind === 'mark') return {type: 'PunctuationNode', value, position}
  return {type: 'SourceNode', value, position, data: {kind}}
}

function between(nodes: readonly (Sentence | SentenceContent)[]) {
  return {start: nodes[0].position!.start, end: nodes[nodes.length - 1].position!.end}
}

/** Offsets → points, for offsets that only grow: one pass over the text in all. */
function pointer(text: string): (offset: number) => Point {
  let line = 1
  let lineStart = 0
  let at = 0
  return (offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at)
      if (code !== 10 && !(code === 13 && text.charCodeAt(at + 1) !== 10)) continue
      line++
      lineStart = at + 1
    }
    return {line, column: offset - lineStart + 1, offset}
  }
}
