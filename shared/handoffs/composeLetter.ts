import type { AnnexClosing, AnnexHead } from '../annexes/annexDocument.ts';
import type { AnnexLayout, AnnexLine } from '../annexes/layout.ts';
import { fillIn } from '../annexes/placeholders.ts';
import type { PlaceholderValues } from '../annexes/placeholders.ts';
import { translate } from '../messages/translate.ts';
import { fillLetter } from './letterFields.ts';
import type { LetterValues } from './letterFields.ts';
import type { Letter } from './round.ts';

/** A letter with all its words in place, top to bottom. */
export interface LetterDocument {
  readonly page: AnnexLayout['page'];
  readonly font: string;
  readonly head: AnnexHead;
  /** Below the number: "V/v …". */
  readonly about: AnnexLine;
  readonly addressee: AnnexLine;
  readonly paragraphs: readonly string[];
  readonly closing: AnnexClosing;
}

const aboutSizePt = 12;
const addresseeSizePt = 14;

/** Lines of who signs for whom, which stand out from the office of who signs. */
const authority = /^(?:T\/M|K\/T|T\/L|TUQ|TM|KT|TL|Q)\b/u;

/**
 * Puts a letter together: head and signature in the letters of the layout, but of the office that
 * writes, on upright paper.
 */
export function composeLetter(
  letter: Letter,
  layout: AnnexLayout,
  { pack, plan }: { readonly pack: LetterValues; readonly plan: PlaceholderValues },
): LetterDocument {
  const fill = (text: string) => fillIn(fillLetter(text, pack), plan);
  const fillLine = (line: AnnexLine) => ({ ...line, text: fill(line.text) });
  const { head, signature, recipients, page, font, regime } = layout;
  const numberLine = head.number ?? { text: '', sizePt: 14 };
  return {
    page: { ...page, orientation: 'portrait' },
    font,
    head: {
      left: officeLines(head.left, letter.sender).map(fillLine),
      right: head.right.map(fillLine),
      number: fillLine({ ...numberLine, text: letter.number }),
      date: head.date === null ? null : fillLine(head.date),
    },
    about: {
      text: translate('handoffs.letter.about', { subject: fill(letter.subject) }),
      sizePt: aboutSizePt,
    },
    addressee: {
      text: translate('handoffs.letter.addressee', { agency: pack.recipient }),
      sizePt: addresseeSizePt,
      ...(regime === 'party' ? { italic: true } : {}),
    },
    paragraphs: linesOf(letter.text).map(fill),
    closing: {
      recipients: [recipients.heading, enclosedLine(recipients), ...recipients.lines.slice(-1)].map(
        fillLine,
      ),
      signature: {
        lines: linesOf(letter.signer).map((text) => fillLine(signerLine(text, signature.lines))),
        name: signature.name,
      },
    },
  };
}

/** The office that writes stands below the body that it belongs to, which then is not bold. */
export function officeLines(left: readonly AnnexLine[], sender: string): AnnexLine[] {
  const [body, ...others] = left;
  if (body === undefined || sender === '') return [...left];
  const { bold: _, rule: __, ...above } = body;
  return [above, { ...body, text: sender.toLocaleUpperCase('vi') }, ...others];
}

/** The letters of the layout's own lines; those of the first one for an authority. */
function signerLine(text: string, lines: readonly AnnexLine[]): AnnexLine {
  const like = authority.test(text) ? lines[0] : lines.at(-1);
  return { ...(like ?? { sizePt: addresseeSizePt }), text };
}

/** "- Như trên" with the mark that the other recipients end with. */
function enclosedLine({ lines }: AnnexLayout['recipients']): AnnexLine {
  const first = lines[0] ?? { text: ';', sizePt: 12 };
  const end = /[,;]$/u.exec(first.text)?.[0] ?? ';';
  return { ...first, text: translate('handoffs.letter.enclosed', { end }) };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
