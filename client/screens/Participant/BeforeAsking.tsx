import { useTranslation } from 'react-i18next';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import { ClosesIn } from '#client/features/listControl/ClosesIn.tsx';
import { timeOfDay } from '#client/i18n/formats.ts';
import { ordinal } from '#client/i18n/sentences.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { serverNow } from '#client/store/submit.ts';
import { Banner } from '#client/ui/Banner.tsx';
import styles from './Participant.module.css';
import { closingOf } from './closingOf.ts';
import { ifAsked } from './prospect.ts';
import { Wait } from './Wait.tsx';

/** The list is about to close, for whoever has not asked. */
export function Closing() {
  const { t } = useTranslation('participant');
  const closesAt = useConsultation(({ everyone }) => closingOf(everyone));
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  if (closesAt === undefined) return null;
  return (
    <Banner tone="warning">
      {t('closing.at', { time: timeOfDay(closesAt, timeZone) })}{' '}
      <strong>
        <ClosesIn />
      </strong>
    </Banner>
  );
}

/** What asking now would lead to: approval first where the list is moderated, the place, and the wait. */
export function IfAsked({ command }: { command: ClientCommand }) {
  const { t } = useTranslation('participant');
  const { role, personId, profile } = useSession();
  const isModerated = useConsultation(({ everyone }) => everyone.setUp.moderated === true);
  const prospect = useConsultation((consultation) =>
    ifAsked(consultation, command, { role, personId, profile }, serverNow()),
  );
  if (!prospect) return null;
  return (
    <div className={styles.quiet}>
      {isModerated && <p>{t('ask.moderated')}</p>}
      <p>{t('ask.would', { place: ordinal(prospect.place.place) })}</p>
      <Wait ahead={prospect.ahead} />
    </div>
  );
}
