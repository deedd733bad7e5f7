import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ModeIcon } from './ModeIcon.tsx';
import { NameAndMode } from './NameAndMode.tsx';
import styles from './SpeakerName.module.css';
import type { Mode } from '#shared/consultation/people/profile.ts';

interface NamedPerson {
  name?: string | null | undefined;
  honorific?: string | null | undefined;
  function?: string | null | undefined;
  organization?: string | null | undefined;
  country?: string | null | undefined;
}

interface Props {
  person: NamedPerson | null | undefined;
  onBehalfOf?: string | null | undefined;
  /** Shows how they take part. */
  mode?: Mode | undefined;
  /** `line` is one or two small lines, `block` a name with what stands under it. The size of type is the caller's. */
  layout?: 'line' | 'block';
}

/** Who somebody is. Every part is isolated, since names come in all scripts and directions. */
export function SpeakerName({ person, onBehalfOf, mode, layout = 'line' }: Props) {
  const { t } = useTranslation('common');
  const parts = [person?.function, person?.organization, person?.country].filter((part) => part);
  return (
    <span className={`${styles.speaker} ${styles[layout]}`}>
      <span className={styles.name}>
        <NameAndMode person={person} mode={layout === 'line' ? mode : undefined} />
      </span>
      {(parts.length > 0 || onBehalfOf || (mode && layout === 'block')) && (
        <span className={styles.about}>
          {parts.map((part, index) => (
            <Fragment key={index}>
              {index > 0 && ', '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
          {onBehalfOf && <span className={styles.behalf}>{t('speaker.onBehalfOf', { group: onBehalfOf })}</span>}
          {mode && layout === 'block' && (
            <span className={styles.mode}>
              <ModeIcon mode={mode} decorative /> {t(`mode.${mode}`)}
            </span>
          )}
        </span>
      )}
    </span>
  );
}
