import { Lexer } from 'marked';
import type { Token } from 'marked';

import type { Topic } from './topics.ts';

/** What stands below one heading of a page. */
export interface Section {
  /** As GitHub makes it of the heading: "gia-hạn-đầu-việc". "" above the first heading. */
  readonly id: string;
  readonly heading: string;
  /** The words alone, to be searched. */
  readonly text: string;
}

export interface GuidePage {
  readonly topic: Topic;
  readonly title: string;
  /** What stands below the title, as it is drawn. */
  readonly tokens: readonly Token[];
  readonly sections: readonly Section[];
}

/** Takes a page of the guide apart. Its first line is its title. */
export function readPage(topic: Topic, markdown: string): GuidePage {
  const [title, ...tokens] = Lexer.lex(markdown).filter(({ type }) => type !== 'space');
  if (title?.type !== 'heading') throw new Error(`${topic}.md does not begin with its title`);
  return { topic, title: wordsOf([title]), tokens, sections: sectionsOf(tokens) };
}

export function headingId(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} -]/gu, '')
    .replaceAll(' ', '-');
}

/** The words of tokens without their marks; blocks are parted by a space. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(wordsOfToken).join('').replace(/\s+/gu, ' ').trim();
}

function wordsOfToken(token: Token): string {
  switch (token.type) {
    case 'table': {
      const { header, rows } = token as Token & TableCells;
      return [header, ...rows]
        .flat()
        .map(({ tokens }) => `${wordsOf(tokens)} `)
        .join('');
    }
    case 'list':
      return (token as Token & ListItems).items.map((item) => `${wordsOf(item.tokens)} `).join('');
    case 'image':
      return '';
    default: {
      const { tokens } = token as { readonly tokens?: readonly Token[] };
      const words = tokens === undefined ? textOf(token) : wordsOf(tokens);
      return blockTypes.has(token.type) ? `${words} ` : wordsWithEnds(token, words);
    }
  }
}

/** Spaces at the ends of words within a line part them from what follows. */
function wordsWithEnds(token: Token, words: string): string {
  if (token.type !== 'text' && token.type !== 'escape') return words;
  const { raw } = token;
  return `${/^\s/u.test(raw) ? ' ' : ''}${words}${/\s$/u.test(raw) ? ' ' : ''}`;
}

function textOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : '';
}

const blockTypes = new Set(['paragraph', 'heading', 'blockquote', 'code', 'list_item']);

interface ListItems {
  readonly items: readonly { readonly tokens: readonly Token[] }[];
}

interface Cell {
  readonly tokens: readonly Token[];
}

interface TableCells {
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

function sectionsOf(tokens: readonly Token[]): Section[] {
  const parts: { heading: string; below: Token[] }[] = [{ heading: '', below: [] }];
  for (const token of tokens) {
    if (token.type === 'heading') parts.push({ heading: wordsOf([token]), below: [] });
    else parts.at(-1)?.below.push(token);
  }
  return parts
    .map(({ heading, below }) => ({ id: headingId(heading), heading, text: wordsOf(below) }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}
