import { HandOverDialog } from './HandOverDialog.tsx';
import { RefusedDialog } from './RefusedDialog.tsx';
import { SuccessionDialog } from './SuccessionDialog.tsx';
import { UniteDialog } from './UniteDialog.tsx';

/** A dialog that was asked for, and the agencies that it is about. */
export interface AskedDialog {
  readonly kind: 'renamed' | 'merged' | 'split' | 'dissolved' | 'handOver' | 'unite' | 'refused';
  readonly ids: readonly string[];
}

/** The dialog that was asked for. */
export function AgencyDialogs(props: {
  readonly dialog: AskedDialog;
  readonly onAsk: (dialog: AskedDialog) => void;
  readonly onClose: () => void;
}) {
  const { dialog, onAsk, onClose } = props;
  const { kind, ids } = dialog;
  const [first = ''] = ids;
  switch (kind) {
    case 'handOver':
      return <HandOverDialog agency={first} onClose={onClose} />;
    case 'unite':
      return <UniteDialog ids={ids} onClose={onClose} />;
    case 'refused':
      return (
        <RefusedDialog
          agency={first}
          onUnite={() => onAsk({ kind: 'unite', ids: [first] })}
          onClose={onClose}
        />
      );
    case 'renamed':
    case 'merged':
    case 'split':
    case 'dissolved':
      return (
        <SuccessionDialog
          kind={kind}
          ids={ids}
          onHandOver={(id) => onAsk({ kind: 'handOver', ids: [id] })}
          onClose={onClose}
        />
      );
  }
}
