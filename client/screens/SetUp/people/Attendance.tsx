import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { checkedIn } from '#shared/consultation/people/checkIn.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import styles from './People.module.css';

const none = { room: 0, online: 0, phone: 0 };

/** What was counted, as counted, beside who checked in: the two need not agree, and the report says which is which. */
export function Attendance() {
  const { t } = useTranslation('organizer');
  const counted = useConsultation(({ everyone }) => everyone.attendance);
  const { room, online, phone } = useConsultation(({ everyone }) => checkedIn(everyone) ?? none);
  const [fault, setFault] = useState<string | null>(null);
  const record = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const [inRoom, onLine] = ['room', 'online'].map((name) => wholeNumber(new FormData(form).get(name)));
    if (inRoom == null || onLine == null) return setFault(t('attendance.wrong'));
    setFault(null);
    const { ok } = await submit({ type: 'RecordAttendance', room: inRoom, online: onLine });
    if (ok) form.reset();
  };
  return (
    <div className={styles.register}>
      <h3>{t('attendance.title')}</h3>
      <table className={styles.counts}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('attendance.room')}</th>
            <th scope="col">{t('attendance.online')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('attendance.checkedIn')}</th>
            <td>{room}</td>
            <td>{online + phone}</td>
          </tr>
          <tr>
            <th scope="row">{t('attendance.counted')}</th>
            <td>{counted?.room ?? '–'}</td>
            <td>{counted?.online ?? '–'}</td>
          </tr>
        </tbody>
      </table>
      <form className={styles.count} onSubmit={(event) => void record(event)} noValidate>
        <Field label={t('attendance.countRoom')}>
          {(control) => <input {...control} name="room" inputMode="numeric" autoComplete="off" maxLength={6} />}
        </Field>
        <Field label={t('attendance.countOnline')}>
          {(control) => <input {...control} name="online" inputMode="numeric" autoComplete="off" maxLength={6} />}
        </Field>
        <Button type="submit">{t('attendance.record')}</Button>
      </form>
      <p className={styles.quiet} role={fault ? 'alert' : undefined}>
        {fault ?? t('attendance.about')}
      </p>
    </div>
  );
}

function wholeNumber(typed: FormDataEntryValue | null): number | null {
  return typeof typed === 'string' && /^\d+$/.test(typed.trim()) ? Number(typed) : null;
}
