import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { ordinal, reasonSentence } from '#client/i18n/sentences.ts';
import { focusList } from '#client/features/listControl/focusList.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import { actsOn, type DeskAct } from './deskActs.ts';
import styles from './DeskList.module.css';
import { DeskMarks } from './DeskMarks.tsx';
import type { DeskRow } from './deskRows.ts';

/** After these the row stands where it stood. */
const STAYS = new Set<DeskAct['act']>(['call', 'present', 'trouble', 'troubleOver']);

/** One who waits: who and where, how far they are, and what can be done, by a press or by a key. */
export function DeskEntry({ row }: { row: DeskRow }) {
  const { t } = useTranslation(['floorDesk', 'common']);
  const { request, person, seat, place } = row;
  const acts = actsOn(request, row.swaps);
  return (
    <li
      data-desk-row
      className={`${styles.row} ${request.state === 'absent' ? styles.absent : ''}`}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const pressed = event.key.toUpperCase();
        const button = event.currentTarget.querySelector<HTMLButtonElement>(`[aria-keyshortcuts="${pressed}"]`);
        button?.click();
      }}
    >
      <span className={styles.place}>{place !== null && ordinal(place)}</span>
      <div className={styles.who}>
        <span className={styles.name}>
          <SpeakerName
            person={person && { ...person, function: undefined }}
            onBehalfOf={request.onBehalfOf}
            mode={person?.mode}
          />
          {seat && <span className={styles.seat}>{t('desk.seat', { seat })}</span>}
        </span>
        <Facts row={row} />
        <DeskMarks row={row} />
      </div>
      <div className={styles.actions}>
        {acts.map((act) => (
          <ActButton key={act.act} act={act} name={nameOf(person)} />
        ))}
      </div>
    </li>
  );
}

function ActButton({ act: { act, key, command }, name }: { act: DeskAct; name: string }) {
  const { t } = useTranslation('floorDesk');
  const reason = useDisabledReason(command);
  const named = t(`desk.${act}Named`, { name });
  const send = async () => {
    const { ok } = await submit(command);
    if (ok && !STAYS.has(act)) focusList();
  };
  return (
    <Button size="small" shortcut={key} disabledReason={reason} aria-label={named} onClick={() => void send()}>
      {t(`desk.${act}`)}
    </Button>
  );
}

/** What is asked for, why here, since when, and what the chair and the desk were told. */
function Facts({ row: { request, why, repliesTo, words } }: { row: DeskRow }) {
  const { t } = useTranslation(['floorDesk', 'common']);
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  return (
    <>
      <span className={styles.facts}>
        {request.kind !== 'intervention' && !request.onBehalfOf && (
          <strong>{t(`common:kind.${request.kind}`)} · </strong>
        )}
        {request.kind === 'rightOfReply' && <span>{t('desk.repliesTo', { name: nameOf(repliesTo) })} </span>}
        {why && <span>{reasonSentence(why)} </span>}
        {!request.invited && t('row.since', { time: timeOfDay(request.requestedAt, timeZone) })}
      </span>
      {words.map((each, index) => (
        <span key={index} className={styles.note}>
          <bdi>{each}</bdi>
        </span>
      ))}
    </>
  );
}
