import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftStatus, useRelease } from '#client/features/draft/DraftStatus.tsx';
import { Reflection } from '#client/features/draft/Reflection.tsx';
import type { DraftDesk } from '#client/features/draft/useDraftDesk.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Field } from '#client/ui/Field.tsx';
import { hasLostSentence } from '#shared/consultation/desk/releasedText.ts';
import type { Format } from '#shared/draft/model.ts';
import styles from './ReleasePanel.module.css';
import { useOwnName, type OwnName } from './useOwnName.ts';

interface Props {
  desk: DraftDesk;
  format: Format;
}

/** Whoever releases, or takes back, stands by name for it; what still wants a look is said before. */
export function ReleasePanel({ desk, format }: Props) {
  const { t } = useTranslation('rapporteur');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { release, isCurrent } = useRelease(format);
  const hasLost = useConsultation((consultation) => hasLostSentence(consultation.desk, format));
  const canRelease = !isCurrent || hasLost;
  const own = useOwnName();
  const { draftVersion } = desk.desk;
  /** What was pressed goes with the press, so focus goes to what is so now. */
  const put = async (on: boolean) => {
    if (!(await own.give())) return;
    await submit({ type: 'ReleaseDraft', format, on, seen: draftVersion });
    heading.current?.focus();
  };
  return (
    <section className={styles.panel} aria-labelledby="release">
      <h3 id="release" ref={heading} tabIndex={-1}>
        {t('release.title', { document: t(`format.${format}`) })}
      </h3>
      <p role="status">
        <DraftStatus format={format} />
      </p>
      {canRelease && <StillOpen desk={desk} format={format} />}
      {canRelease && <ReleaseForm desk={desk} format={format} own={own} onRelease={() => void put(true)} />}
      {!canRelease && !own.isKnown && <NameField own={own} />}
      {release && <TakeBack own={own} onTakeBack={() => void put(false)} />}
    </section>
  );
}

/** What a careful rapporteur would look at first. */
function StillOpen({ desk, format }: Props) {
  const { t } = useTranslation('rapporteur');
  const sentences = standing(desk);
  const broken = desk.breaches.filter(({ severity }) => severity === 'breach').length;
  const proposed = sentences.filter(({ state }) => state === 'proposed').length;
  return (
    <ul className={styles.open} aria-label={t('release.open')}>
      <li>{t('release.proposed', { count: proposed, all: sentences.length })}</li>
      <li>{t('release.breaches', { count: broken })}</li>
      <li>{t('release.gaps', { count: gapsIn(desk) })}</li>
      <li>
        <Reflection format={format} />
      </li>
    </ul>
  );
}

function standing(desk: DraftDesk) {
  return desk.page.flatMap(({ section }) => section.sentences).filter(({ state }) => state !== 'rejected');
}

function gapsIn(desk: DraftDesk): number {
  return standing(desk).filter(({ gap }) => gap).length;
}

interface FormProps extends Props {
  own: OwnName;
  onRelease: () => void;
}

function ReleaseForm({ desk, format, own, onRelease }: FormProps) {
  const { t } = useTranslation('rapporteur');
  const [isAsking, setAsking] = useState(false);
  // Who has no name yet gives one with the same press.
  const refused = useDisabledReason(own.isKnown ? { type: 'ReleaseDraft', format } : null);
  const gaps = gapsIn(desk);
  const version = desk.desk.draftVersion;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (own.name === '' || refused !== null) return;
    if (gaps > 0) setAsking(true);
    else onRelease();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <NameField own={own} />
      <Button type="submit" variant="primary" disabledReason={own.name === '' ? t('release.noName') : refused}>
        {t('release.button', { version })}
      </Button>
      <Sure
        open={isAsking}
        title={t('release.gapsSure', { count: gaps })}
        about={t('release.gapsAbout')}
        button={t('release.anyway', { version })}
        variant="primary"
        onClose={() => setAsking(false)}
        onSure={onRelease}
      />
    </form>
  );
}

function NameField({ own }: { own: OwnName }) {
  const { t } = useTranslation('rapporteur');
  return (
    <Field label={t('release.name')} hint={t('release.nameHint')}>
      {(control) => (
        <input
          {...control}
          autoComplete="name"
          maxLength={200}
          value={own.typed}
          onChange={(event) => own.type(event.target.value)}
        />
      )}
    </Field>
  );
}

function TakeBack({ own, onTakeBack }: { own: OwnName; onTakeBack: () => void }) {
  const { t } = useTranslation('rapporteur');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="danger"
        disabledReason={own.name === '' ? t('release.backNoName') : null}
        onClick={() => setAsking(true)}
      >
        {t('release.back')}
      </Button>
      <Sure
        open={isAsking}
        title={t('release.backSure')}
        about={t('release.backAbout')}
        button={t('release.backYes')}
        variant="danger"
        onClose={() => setAsking(false)}
        onSure={onTakeBack}
      />
    </>
  );
}

interface SureProps {
  open: boolean;
  title: string;
  about: string;
  button: string;
  variant: 'primary' | 'danger';
  onClose: () => void;
  onSure: () => void;
}

function Sure({ open, title, about, button, variant, onClose, onSure }: SureProps) {
  const { t } = useTranslation('common');
  const yes = () => {
    onClose();
    onSure();
  };
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <div className={styles.sure}>
        <p>{about}</p>
        <div className={styles.buttons}>
          <Button variant={variant} onClick={yes}>
            {button}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
