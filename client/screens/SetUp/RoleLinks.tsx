import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#shared/consultation/roles.ts';
import { notify } from '#client/store/rostrum.ts';
import { Button } from '#client/ui/Button.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { linksInOrder, type Links } from './organizing.ts';
import styles from './RoleLinks.module.css';

interface Props {
  links: Links;
  /** Links to hand out; those of the sample are only to open. */
  canCopy?: boolean;
}

/** One link per role, and what each is for. */
export function RoleLinks({ links, canCopy = false }: Props) {
  const { t } = useTranslation(['setUp', 'common']);
  const [copied, setCopied] = useState('');
  const copy = async (role: string, link: string) => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(role);
    } catch {
      notify({ textKey: 'setUp:links.copyFailed' });
    }
  };
  return (
    <>
      <ul className={styles.links}>
        {linksInOrder(links).map(([role, link]) => (
          <RoleLink
            key={role}
            role={role}
            link={link}
            isCopied={copied === role}
            onCopy={canCopy ? () => void copy(role, link) : null}
          />
        ))}
      </ul>
      <LiveRegion message={copied && t('links.copied')} />
    </>
  );
}

interface LinkProps {
  role: Role;
  link: string;
  isCopied: boolean;
  onCopy: (() => void) | null;
}

function RoleLink({ role, link, isCopied, onCopy }: LinkProps) {
  const { t } = useTranslation(['setUp', 'common']);
  const name = t(`common:role.${role}`);
  return (
    <li>
      <div className={styles.words}>
        <a href={link} target="_blank" rel="noreferrer">
          {name}
        </a>
        <p>{t(`role.${role}`)}</p>
        {onCopy && <code className={styles.address}>{link}</code>}
      </div>
      {onCopy && (
        <Button size="small" onClick={onCopy} aria-label={t('links.copyOf', { role: name })}>
          {isCopied ? t('links.copied') : t('links.copy')}
        </Button>
      )}
    </li>
  );
}
