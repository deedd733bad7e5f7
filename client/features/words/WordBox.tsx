import { useRef, type FormEvent, type KeyboardEvent } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import type { InterventionId } from '#shared/basics/ids.ts';
import styles from './Words.module.css';
import type { WordBoxHandle } from './useWordBox.ts';

interface Props {
  box: WordBoxHandle;
  to: InterventionId | null;
  kind: 'notes' | 'captions';
  rows?: number;
}

/** Type what is said; Enter sends the paragraph. */
export function WordBox({ box, to, kind, rows = 3 }: Props) {
  const { t } = useTranslation('rapporteur');
  const form = useRef<HTMLFormElement>(null);
  const nowhere = to === null ? t('words.nobodyYet') : null;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (nowhere === null) void box.send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && box.correcting) box.giveUpCorrecting();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <form ref={form} className={styles.box} onSubmit={onSubmit}>
      <Field label={<Addressee to={to} kind={kind} />} hint={t(box.correcting ? 'words.correctHint' : 'words.hint')}>
        {(control) => (
          <textarea
            {...control}
            data-word-box
            rows={rows}
            dir="auto"
            value={box.text}
            onKeyDown={onKeyDown}
            onChange={(event) => box.write(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          variant="primary"
          className={styles.send}
          disabledReason={nowhere}
          reasonShown
        >
          {t(box.correcting ? 'words.replace' : 'words.send')}
        </Button>
        {box.correcting && (
          <Button size="small" variant="quiet" onClick={box.giveUpCorrecting}>
            {t('common:cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Whose words the box takes, and a warning when the floor has gone on. */
function Addressee({ to, kind }: { to: InterventionId | null; kind: Props['kind'] }) {
  const { t } = useTranslation('rapporteur');
  const { floor, interventions, people } = useConsultation(({ everyone }) => everyone);
  const person = people[interventions[to ?? '']?.personId ?? ''];
  if (to === null) return t(`words.${kind}`);
  const name = nameOf(person);
  return (
    <>
      <Trans t={t} i18nKey={`words.${kind}Of`} values={{ name }} components={{ name: <bdi /> }} />
      {to !== floor && <span className={styles.notNow}> {t(floor === null ? 'words.hasEnded' : 'words.notNow')}</span>}
    </>
  );
}
