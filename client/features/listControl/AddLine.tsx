import { useRef, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { Button } from '#client/ui/Button.tsx';
import styles from './AddLine.module.css';
import { AddChoices } from './AddChoices.tsx';
import { AddedNews } from './AddedNews.tsx';
import { NameBox } from './NameBox.tsx';
import { commandOf, useAddSpeaker } from './useAddSpeaker.ts';

/** One line to enter somebody who has no device: type, Enter. */
export function AddLine({ autoFocus = true }: { autoFocus?: boolean }) {
  const { t } = useTranslation('floorDesk');
  const adding = useAddSpeaker();
  const box = useRef<HTMLInputElement>(null);
  const disabledReason = useDisabledReason(commandOf(adding.entry, {}));
  const after = (isDone: Promise<boolean>) => void isDone.then(() => box.current?.focus());
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (disabledReason === null) after(adding.addTyped());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.code !== 'KeyU') return;
    event.preventDefault();
    if (disabledReason === null) after(adding.addUnnamed());
  };
  return (
    <form className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown} aria-labelledby="add-speaker">
      <h2 id="add-speaker">{t('add.title')}</h2>
      <div className={styles.line}>
        <NameBox ref={box} adding={adding} onPicked={after} autoFocus={autoFocus} />
        <Button type="submit" variant="primary" disabledReason={disabledReason} shortcut={t('add.enter')}>
          {t('add.add')}
        </Button>
        <Button disabledReason={disabledReason} shortcut="Alt+U" onClick={() => after(adding.addUnnamed())}>
          {t('add.unnamed')}
        </Button>
      </div>
      {disabledReason === null ? (
        <AddedNews added={adding.added} why={adding.why} />
      ) : (
        <p className={styles.added}>{disabledReason}</p>
      )}
      <AddChoices adding={adding} />
    </form>
  );
}
