import { makeStyles } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';

import { ShowFigureContext } from './figureList.ts';
import type { FigureList, ShowFigure } from './figureList.ts';
import { LinesPane } from './LinesPane.tsx';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridTemplateRows: 'minmax(0, 1fr)',
    height: '100%',
  },
});

/** Figures, and beside them the tasks of the one that was chosen. */
export function WithFigureList(props: {
  readonly source: FigureList['source'];
  readonly children: ReactNode;
}) {
  const { source, children } = props;
  const styles = useStyles();
  const [figure, setFigure] = useState<Pick<FigureList, 'choice' | 'name'> | null>(null);
  const show = useCallback<ShowFigure>((chosen) => setFigure(chosen), []);
  return (
    <ShowFigureContext value={show}>
      <div
        className={styles.panes}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setFigure(null);
        }}
      >
        {children}
        {figure !== null && (
          <LinesPane figure={{ ...figure, source }} onClose={() => setFigure(null)} />
        )}
      </div>
    </ShowFigureContext>
  );
}
