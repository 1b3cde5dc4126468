import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Token, Tokens } from 'marked';
import { Fragment } from 'react';

import { KeyCap } from '../ui/KeyCap.tsx';
import { Picture } from './Picture.tsx';
import type { Place } from './place.ts';
import { placeOfLink } from './place.ts';

const useStyles = makeStyles({ strong: { fontWeight: tokens.fontWeightSemibold } });

/** Words of one line of a page. Code stands for keys to press; links lead to other pages. */
export function Inline(props: {
  readonly tokens: readonly Token[];
  readonly onGo: (place: Place) => void;
}) {
  return props.tokens.map((token, at) => (
    // The tokens of a page never change places.
    <Fragment key={at}>
      <InlineToken token={token} onGo={props.onGo} />
    </Fragment>
  ));
}

function InlineToken({
  token,
  onGo,
}: {
  readonly token: Token;
  readonly onGo: (place: Place) => void;
}) {
  const styles = useStyles();
  switch (token.type) {
    case 'text':
    case 'escape':
      return 'tokens' in token ? (
        <Inline tokens={token.tokens} onGo={onGo} />
      ) : (
        (token as Tokens.Text).text
      );
    case 'strong':
      return (
        <strong className={styles.strong}>
          <Inline tokens={(token as Tokens.Strong).tokens} onGo={onGo} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Inline tokens={(token as Tokens.Em).tokens} onGo={onGo} />
        </em>
      );
    case 'codespan':
      return <KeyCap>{(token as Tokens.Codespan).text}</KeyCap>;
    case 'image':
      return <Picture href={(token as Tokens.Image).href} words={(token as Tokens.Image).text} />;
    case 'link': {
      const { href, tokens: words } = token as Tokens.Link;
      const place = placeOfLink(href);
      if (place === null) throw new Error(`The guide has a link that leads to no page: ${href}`);
      return (
        <Link inline as="button" onClick={() => onGo(place)}>
          <Inline tokens={words} onGo={onGo} />
        </Link>
      );
    }
    default:
      throw new Error(`The guide has something in a line that is not drawn: ${token.type}`);
  }
}
