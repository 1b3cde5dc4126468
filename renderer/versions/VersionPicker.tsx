import { Dropdown, makeStyles, Option, OptionGroup } from '@fluentui/react-components';

import type { Version } from '#shared/versions/version.ts';

import type { VersionGroup } from './useVersionChoices.ts';
import { versionKey } from './versionKey.ts';

const useStyles = makeStyles({
  picker: {
    flex: '0 1 300px',
    minWidth: '160px',
    // Room for the words, and for the sign behind them.
    '& > button': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  list: { maxHeight: '420px' },
});

/** Chooses one of the versions that are compared. */
export function VersionPicker(props: {
  readonly label: string;
  readonly version: Version;
  readonly groups: readonly VersionGroup[];
  readonly onPick: (version: Version) => void;
}) {
  const { label, version, groups, onPick } = props;
  const styles = useStyles();
  const key = versionKey(version);
  const all = groups.flatMap(({ choices }) => choices);
  const words = all.find((choice) => choice.key === key)?.words ?? '…';
  return (
    <Dropdown
      className={styles.picker}
      listbox={{ className: styles.list }}
      aria-label={label}
      title={words}
      value={words}
      button={{ children: <span className={styles.words}>{words}</span> }}
      selectedOptions={[key]}
      onOptionSelect={(_, { optionValue }) => {
        const picked = all.find((choice) => choice.key === optionValue);
        if (picked !== undefined) onPick(picked.version);
      }}
    >
      {groups.map(({ name, choices }) => {
        const options = choices.map((choice) => (
          <Option key={choice.key} value={choice.key} text={choice.words}>
            {choice.words}
          </Option>
        ));
        return name === null ? (
          options
        ) : (
          <OptionGroup key={name} label={name}>
            {options}
          </OptionGroup>
        );
      })}
    </Dropdown>
  );
}
