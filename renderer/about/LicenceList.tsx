import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { licenceFile, licenceListSchema } from '#shared/licences/licence.ts';
import type { LicencedPackage } from '#shared/licences/licence.ts';

const useStyles = makeStyles({
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: {
    maxHeight: '260px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '4px 0',
  },
  item: { padding: '2px 12px' },
  name: { cursor: 'pointer', padding: '2px 0' },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: {
    margin: '4px 0 8px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    userSelect: 'text',
  },
});

/** What of others ships with the program, each with its licence. */
export function LicenceList() {
  const { t } = useTranslation();
  const styles = useStyles();
  const packages = useLicences();
  if (packages === null) return null;
  return (
    <section>
      <h3 className={styles.heading}>{t('app.about.packages')}</h3>
      <p className={styles.hint}>
        {packages.length === 0 ? t('app.about.noPackages') : t('app.about.packagesHint')}
      </p>
      {packages.length > 0 && (
        <div className={styles.list} tabIndex={0} role="group" aria-label={t('app.about.packages')}>
          {packages.map((shipped) => (
            <Licence key={`${shipped.name} ${shipped.version}`} shipped={shipped} />
          ))}
        </div>
      )}
    </section>
  );
}

function Licence({ shipped }: { readonly shipped: LicencedPackage }) {
  const { name, version, licence, text } = shipped;
  const { t } = useTranslation();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.item} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.name}>
        {name} <span className={styles.quiet}>{`${version} · ${licence}`}</span>
      </summary>
      {isOpen && (
        <p className={mergeClasses(styles.text, styles.quiet)}>
          {text === '' ? t('app.about.noText', { licence }) : text}
        </p>
      )}
    </details>
  );
}

/** Null while it is read; empty when it can't be. */
function useLicences(): readonly LicencedPackage[] | null {
  const [packages, setPackages] = useState<readonly LicencedPackage[] | null>(null);
  useEffect(() => {
    const reading = new AbortController();
    readLicences(reading.signal).then(setPackages, () => {
      if (!reading.signal.aborted) setPackages([]);
    });
    return () => reading.abort();
  }, []);
  return packages;
}

async function readLicences(signal: AbortSignal): Promise<readonly LicencedPackage[]> {
  const answer = await fetch(licenceFile, { signal });
  return licenceListSchema.parse(await answer.json());
}
