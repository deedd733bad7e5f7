import { nameOf } from '#client/i18n/names.ts';
import { ModeIcon } from './ModeIcon.tsx';
import styles from './NameAndMode.module.css';
import type { Mode } from '#shared/consultation/people/profile.ts';

interface Props {
  person: { name?: string | null | undefined; honorific?: string | null | undefined } | null | undefined;
  mode?: Mode | undefined;
}

/** A name with the icon of how they take part, which stays on the line of the last word. */
export function NameAndMode({ person, mode }: Props) {
  return (
    <>
      <span className={[!person?.name && styles.unnamed, mode && styles.room].filter(Boolean).join(' ')}>
        <bdi>{nameOf(person)}</bdi>
      </span>
      {mode && (
        <span className={styles.icon}>
          <ModeIcon mode={mode} />
        </span>
      )}
    </>
  );
}
