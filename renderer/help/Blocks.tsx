import { makeStyles, tokens } from '@fluentui/react-components';
import type { Token, Tokens } from 'marked';
import { Fragment } from 'react';

import { Inline } from './Inline.tsx';
import type { Place } from './place.ts';
import { headingId, wordsOf } from './readPage.ts';

const useStyles = makeStyles({
  heading: {
    margin: '20px 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    scrollMarginTop: '12px',
    ':focus': { outline: 'none' },
  },
  paragraph: { margin: '0 0 10px' },
  list: { margin: '0 0 10px', paddingInlineStart: '22px' },
  item: { marginBottom: '6px' },
  note: {
    margin: '0 0 10px',
    padding: '8px 12px 1px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  table: {
    width: '100%',
    margin: '0 0 12px',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: '5px 8px 5px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
  },
});

/** What a page consists of: paragraphs, lists, tables, notes, pictures. */
export function Blocks(props: {
  readonly tokens: readonly Token[];
  readonly onGo: (place: Place) => void;
}) {
  return props.tokens.map((token, at) => (
    <Fragment key={at}>
      <Block token={token} onGo={props.onGo} />
    </Fragment>
  ));
}

interface BlockProps {
  readonly token: Token;
  readonly onGo: (place: Place) => void;
}

function Block({ token, onGo }: BlockProps) {
  const styles = useStyles();
  switch (token.type) {
    case 'space':
      return null;
    case 'heading': {
      const { tokens: words } = token as Tokens.Heading;
      return (
        <h3 id={`guide-${headingId(wordsOf([token]))}`} tabIndex={-1} className={styles.heading}>
          <Inline tokens={words} onGo={onGo} />
        </h3>
      );
    }
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          <Inline tokens={(token as Tokens.Paragraph).tokens} onGo={onGo} />
        </p>
      );
    // The words of a list's item.
    case 'text':
      return <Inline tokens={[token]} onGo={onGo} />;
    case 'list':
      return <List list={token as Tokens.List} onGo={onGo} />;
    case 'blockquote':
      return (
        <div className={styles.note}>
          <Blocks tokens={(token as Tokens.Blockquote).tokens} onGo={onGo} />
        </div>
      );
    case 'table':
      return <Table table={token as Tokens.Table} onGo={onGo} />;
    default:
      throw new Error(`The guide has something that is not drawn: ${token.type}`);
  }
}

function List({ list, onGo }: { readonly list: Tokens.List; readonly onGo: BlockProps['onGo'] }) {
  const styles = useStyles();
  const items = list.items.map((item, at) => (
    <li key={at} className={styles.item}>
      <Blocks tokens={item.tokens} onGo={onGo} />
    </li>
  ));
  return list.ordered ? (
    <ol className={styles.list} start={list.start === '' ? 1 : list.start}>
      {items}
    </ol>
  ) : (
    <ul className={styles.list}>{items}</ul>
  );
}

function Table({
  table,
  onGo,
}: {
  readonly table: Tokens.Table;
  readonly onGo: BlockProps['onGo'];
}) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {table.header.map((cell, at) => (
            <th key={at} scope="col">
              <Inline tokens={cell.tokens} onGo={onGo} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column}>
                <Inline tokens={cell.tokens} onGo={onGo} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
