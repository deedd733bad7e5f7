import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { submit } from '#client/store/submit.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import { focusList } from './focusList.ts';
import { absentRows, type AbsentRow } from './listRows.ts';
import styles from './SpeakersList.module.css';

/** Called and not there. They can be put back at the end once. */
export function AbsentList() {
  const { t } = useTranslation('floorDesk');
  const rows = useConsultation(({ everyone }) => absentRows(everyone, everyone.itemId));
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="absent">
      <h3 id="absent" className={styles.absentTitle}>
        {t('absent.title')}
      </h3>
      <ul className={styles.list}>
        {rows.map((row) => (
          <Absent key={row.request.requestId} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Absent({ row: { request, person } }: { row: AbsentRow }) {
  const { t } = useTranslation('floorDesk');
  const command = { type: 'PutBack', requestId: request.requestId } as const;
  const disabledReason = useDisabledReason(command);
  const name = nameOf(person);
  return (
    <li className={`${styles.row} ${styles.absent}`}>
      <div className={styles.who}>
        <SpeakerName
          person={person && { ...person, function: undefined }}
          onBehalfOf={request.onBehalfOf}
          mode={person?.mode}
        />
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          disabledReason={disabledReason}
          aria-label={t('absent.putBackNamed', { name })}
          onClick={() => void submit(command).then((ack) => ack.ok && focusList())}
        >
          {t('absent.putBack')}
        </Button>
      </div>
    </li>
  );
}
