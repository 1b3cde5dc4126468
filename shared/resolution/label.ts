/** Kinds of labels, in the order in which they usually enclose each other. */
export const labelKinds = [
  'annex', // Phụ lục I
  'part', // Phần thứ nhất
  'chapter', // Chương I
  'section', // Mục 1
  'subsection', // Tiểu mục 1
  'article', // Điều 1.
  'capital', // A.
  'roman', // I.
  'number', // 1. and, by depth, 1.1. and I.1.
  'letter', // a)
  'letter-number', // a1)
  'item', // 1)
  'aside', // (1)
  'small-roman', // i)
  'bullet', // - + * •
] as const;

export type LabelKind = (typeof labelKinds)[number];

/** The number, letter or bullet that a line begins with. */
export interface Label {
  readonly kind: LabelKind;
  /** Without the punctuation around it: "I", "1.1", "a", "-", "Điều 5". */
  readonly label: string;
  /** Whether a list begins with it. */
  readonly isFirst: boolean;
  /** How many numbers it is made of: 2 for "1.1" and "I.1", otherwise 1. */
  readonly depth: number;
  /** Whether it is the first cell of a table row, whose cells are parted by tabs. */
  readonly isCell: boolean;
  /** What follows on the line. */
  readonly rest: string;
}
