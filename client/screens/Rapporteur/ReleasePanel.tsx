import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { introduce } from '#client/connection/session.ts';
import { DraftStatus, useRelease } from '#client/features/draft/DraftStatus.tsx';
import { Reflection } from '#client/features/draft/Reflection.tsx';
import type { DraftDesk } from '#client/features/draft/useDraftDesk.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { renewSession } from '#client/store/listening.ts';
import { notify } from '#client/store/rostrum.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import type { Format } from '#shared/draft/model.ts';
import styles from './ReleasePanel.module.css';

/** Whoever releases stands by name for the words; what still wants a look is said before. */
export function ReleasePanel({ desk, format }: { desk: DraftDesk; format: Format }) {
  const { t } = useTranslation('rapporteur');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { release, isCurrent } = useRelease(format);
  return (
    <section className={styles.panel} aria-labelledby="release">
      <h3 id="release" ref={heading} tabIndex={-1}>
        {t('release.title', { document: t(`format.${format}`) })}
      </h3>
      <p role="status">
        <DraftStatus format={format} />
      </p>
      {!isCurrent && <StillOpen desk={desk} format={format} />}
      {!isCurrent && <ReleaseForm desk={desk} format={format} />}
      {release && (
        <Button variant="danger" onClick={() => void submit({ type: 'ReleaseDraft', format, on: false })}>
          {t('release.back')}
        </Button>
      )}
    </section>
  );
}

/** What a careful rapporteur would look at first. */
function StillOpen({ desk, format }: { desk: DraftDesk; format: Format }) {
  const { t } = useTranslation('rapporteur');
  const sentences = desk.page.flatMap(({ section }) => section.sentences).filter(({ state }) => state !== 'rejected');
  const broken = desk.breaches.filter(({ severity }) => severity === 'breach').length;
  const gaps = sentences.filter(({ gap }) => gap).length;
  const proposed = sentences.filter(({ state }) => state === 'proposed').length;
  return (
    <ul className={styles.open} aria-label={t('release.open')}>
      <li>{t('release.proposed', { count: proposed, all: sentences.length })}</li>
      <li>{t('release.breaches', { count: broken })}</li>
      <li>{t('release.gaps', { count: gaps })}</li>
      <li>
        <Reflection format={format} />
      </li>
    </ul>
  );
}

function ReleaseForm({ desk, format }: { desk: DraftDesk; format: Format }) {
  const { t } = useTranslation('rapporteur');
  const session = useSession();
  const known = useConsultation(({ everyone }) => everyone.people[session.personId]?.name);
  const [typed, setTyped] = useState<string | null>(null);
  const name = (typed ?? session.profile.name ?? known ?? '').trim();
  const { draftVersion } = desk.desk;
  // Who has no name yet gives one with the same press.
  const refused = useDisabledReason(known || session.profile.name ? { type: 'ReleaseDraft', format } : null);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (name === '' || refused !== null) return;
    try {
      if (name !== session.profile.name) renewSession(await introduce(session, { ...session.profile, name }));
    } catch {
      return notify({ textKey: 'common:line.notSent' });
    }
    await submit({ type: 'ReleaseDraft', format, seen: draftVersion });
  };
  return (
    <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
      <Field label={t('release.name')} hint={t('release.nameHint')}>
        {(control) => (
          <input
            {...control}
            autoComplete="name"
            maxLength={200}
            value={typed ?? session.profile.name ?? known ?? ''}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" disabledReason={name === '' ? t('release.noName') : refused}>
        {t('release.button', { version: draftVersion })}
      </Button>
    </form>
  );
}
