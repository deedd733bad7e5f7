import { Trans, useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { useNow } from '#client/ui/serverClock.ts';
import type { Person } from '#shared/consultation/people/profile.ts';
import type { Act } from '#shared/consultation/undo/act.ts';
import { actAbout, actsShown, OFFERED_MS } from './actsShown.ts';
import styles from './LastActs.module.css';

/** What was done a moment ago: one's own act with the way back, and what another chair or the floor desk did. */
export function LastActs() {
  const { t } = useTranslation('chair');
  const { personId } = useSession();
  const now = useNow(500);
  const { own, others } = useConsultation((consultation) => actsShown(consultation, personId, now));
  return (
    <div className={styles.acts}>
      <p className={styles.line} role="status">
        {own && <ActWords act={own} />}
        {!own && others && <ActWords act={others} />}
      </p>
      {own && (
        <Button
          size="small"
          shortcut="U"
          onClick={() => void submit({ type: 'UndoLast', act: own.act, about: own.about })}
        >
          {t('acts.undo', { seconds: Math.max(1, Math.ceil((own.at + OFFERED_MS - now) / 1000)) })}
        </Button>
      )}
    </div>
  );
}

function ActWords({ act }: { act: Act }) {
  const { t } = useTranslation('chair');
  const { personId } = useSession();
  const about = useConsultation(({ everyone }) => everyone.people[actAbout(everyone, act) ?? '']);
  const by = useConsultation(({ everyone }) => everyone.people[act.by]);
  const values = { who: whoIs(t, act, by), name: nameOf(about, t('next.theUnnamed')) };
  const key = act.by === personId ? `${act.act}_own` : isByClock(act) ? `${act.act}_alarm` : act.act;
  return <Trans t={t} i18nKey={`acts.${key}`} values={values} components={{ name: <bdi /> }} />;
}

/** A closing that was announced is nobody's act but the clock's. */
function isByClock({ act, by }: Act): boolean {
  return by === 'alarm' && act === 'CloseSpeakersList';
}

/** "Anna Roy (co-chair)", or only what they are where they gave no name. */
function whoIs(t: (key: string, gaps: Record<string, unknown>) => string, { by }: Act, person: Person | undefined) {
  if (by === 'alarm') return t('acts.clock', {});
  const office = person?.capacity === 'secretariat' ? 'secretariat' : 'coChair';
  return person?.name ? t(`acts.${office}Named`, { name: nameOf(person) }) : t(`acts.${office}`, {});
}
