import { Button, Link, makeStyles, Select, tokens, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useTranslation } from 'react-i18next';

import type { Target } from '#shared/targets/target.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '4px', margin: 0, padding: 0, listStyle: 'none' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  name: { textAlign: 'start', whiteSpace: 'normal', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The targets that a task serves: shown, linked and unlinked from the side of the task. */
export function TaskTargets({ task }: { readonly task: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { targets } = useWorkbook();
  const { showTarget } = useNavigation();
  const { why } = useMayEdit();
  const edit = useEdit();
  const linked = targets.filter(({ tasks }) => tasks.includes(task));
  const others = targets.filter(({ tasks }) => !tasks.includes(task));

  function link(target: Target, tasks: readonly string[]): void {
    const { id, tasks: before, name } = target;
    const edits = [{ id, before: { tasks: before }, after: { tasks } }];
    void edit((engine) => engine.targets.edit({ edits }), name);
  }

  return (
    <>
      {linked.length === 0 && <span className={styles.quiet}>{t('followUp.targets.none')}</span>}
      <ul className={styles.list}>
        {linked.map((target) => (
          <li key={target.id} className={styles.line}>
            <Link as="button" className={styles.name} onClick={() => showTarget(target.id)}>
              {target.name}
            </Link>
            {why === null && (
              <Tooltip
                content={t('followUp.targets.unlink', { name: target.name })}
                relationship="label"
              >
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  onClick={() =>
                    link(
                      target,
                      target.tasks.filter((id) => id !== task),
                    )
                  }
                />
              </Tooltip>
            )}
          </li>
        ))}
      </ul>
      {why === null && others.length > 0 && (
        <Select
          size="small"
          aria-label={t('followUp.targets.link')}
          value=""
          onChange={(_, { value }) => {
            const target = others.find(({ id }) => id === value);
            if (target !== undefined) link(target, [...target.tasks, task]);
          }}
        >
          <option value="">{t('followUp.targets.link')}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
