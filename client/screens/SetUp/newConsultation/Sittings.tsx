import { useTranslation } from 'react-i18next';
import { lengthOf } from '#shared/conceptNote/setUpFrom.ts';
import { Button } from '#client/ui/Button.tsx';
import styles from './Confirm.module.css';
import { useConfirmation, useKey } from './Confirming.ts';
import { choicesInList } from './evidence.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFocusNext } from './focusPlace.ts';
import { LengthSaid } from './LengthSaid.tsx';
import { minutesPlanned, newSittingId } from './programme.ts';
import { AddButton, RemoveButton } from './RowButtons.tsx';
import { beginningAt, dayTimesOf, sittingAt, type DayTimes, type Sitting } from './sittingTimes.ts';
import { TextInput } from './TextInput.tsx';

/** When it begins and ends, each sitting by itself. */
export function Sittings() {
  const { t } = useTranslation('newConsultation');
  const { draft } = useConfirmation();
  const [sittings = [], setSittings] = useKey('sittings');
  const focusNext = useFocusNext();
  const { timeZone, dates = [] } = draft.setUp;
  const add = () => {
    const used = sittings.map((each) => each.startsAt.slice(0, 10));
    const day = dates.find((date) => !used.includes(date)) ?? dates[0] ?? '';
    const next = sittingAt(newSittingId(sittings), { day, from: '', to: '', interpretationTo: '' });
    setSittings([...sittings, next]);
    focusNext(['sittings', sittings.length, day ? 'startsAt' : 'day']);
  };
  return (
    <FieldFrame
      field="sittings"
      isGroup
      hint={timeZone ? t('hint.sittings', { zone: timeZone }) : t('hint.sittingsNoZone')}
    >
      <ol className={styles.entries}>
        {sittings.map((sitting, index) => (
          <li key={sitting.id} className={styles.entry}>
            <SittingEntry
              sitting={sitting}
              index={index}
              onChange={(next) => setSittings(sittings.with(index, next))}
              onRemove={() => {
                setSittings(sittings.filter((_, each) => each !== index));
                focusNext(['sittings', 'add']);
              }}
            />
          </li>
        ))}
      </ol>
      <LengthSaid />
      <AddButton place="sittings" words={t('add.sittings')} onAdd={add} />
    </FieldFrame>
  );
}

interface EntryProps {
  sitting: Sitting;
  index: number;
  onChange: (sitting: Sitting) => void;
  onRemove: () => void;
}

function SittingEntry({ sitting, index, onChange, onRemove }: EntryProps) {
  const { t } = useTranslation('newConsultation');
  const day = dayTimesOf(sitting);
  return (
    <>
      <p className={styles.entryName} id={`sitting-${index}`}>
        {t('sitting.name', { number: index + 1 })}
      </p>
      {day ? (
        <WithinADay times={day} index={index} onChange={(next) => onChange(sittingAt(sitting.id, next))} />
      ) : (
        <AsWritten sitting={sitting} index={index} onChange={onChange} />
      )}
      <OtherTimes sitting={sitting} onChange={onChange} />
      <RemoveButton name={t('sitting.name', { number: index + 1 })} onRemove={onRemove} />
    </>
  );
}

interface TimesProps {
  times: DayTimes;
  index: number;
  onChange: (times: DayTimes) => void;
}

/** A day, a beginning and an end. An end that nobody gave follows from the length that the note says, else from what the programme plans. */
function WithinADay({ times, index, onChange }: TimesProps) {
  const { t } = useTranslation('newConsultation');
  const { draft, reading } = useConfirmation();
  const path = (part: string) => ['sittings', index, part];
  const isOnly = (draft.setUp.sittings?.length ?? 0) === 1;
  const planned = isOnly ? minutesPlanned({ programme: draft.setUp.programme ?? [] }).programme : null;
  const minutes = (reading && lengthOf(reading)) ?? planned;
  return (
    <div className={styles.inLine}>
      <TextInput
        path={path('day')}
        label={t('part.day')}
        type="date"
        value={times.day}
        onChange={(day) => onChange({ ...times, day })}
      />
      <TextInput
        path={path('startsAt')}
        label={t('part.startsAt')}
        type="time"
        value={times.from}
        onChange={(from) => onChange(beginningAt(times, from, minutes))}
      />
      <TextInput
        path={path('endsAt')}
        label={t('part.endsAt')}
        type="time"
        value={times.to}
        onChange={(to) => onChange({ ...times, to })}
      />
      <TextInput
        path={path('interpretationEndsAt')}
        label={t('part.interpretationEndsAt')}
        type="time"
        value={times.interpretationTo}
        onChange={(interpretationTo) => onChange({ ...times, interpretationTo })}
      />
    </div>
  );
}

/** Over midnight, or in another zone than the place's: as the note or the file has it. */
function AsWritten({ sitting, index, onChange }: Omit<EntryProps, 'onRemove'>) {
  const { t } = useTranslation('newConsultation');
  const labelOf = (part: string) => t(`part.${part}`);
  return (
    <div className={styles.inLine}>
      {(['startsAt', 'endsAt', 'interpretationEndsAt'] as const).map((part) => (
        <TextInput
          key={part}
          path={['sittings', index, part]}
          label={labelOf(part)}
          value={sitting[part] ?? ''}
          onChange={(value) =>
            onChange({ ...sitting, [part]: value || (part === 'interpretationEndsAt' ? undefined : '') })
          }
        />
      ))}
    </div>
  );
}

/** Other hours that the note may mean. */
function OtherTimes({ sitting, onChange }: Pick<EntryProps, 'sitting' | 'onChange'>) {
  const { t } = useTranslation('newConsultation');
  const { reading } = useConfirmation();
  const { startsAt, endsAt } = sitting;
  const others = reading ? choicesInList(reading, 'sittings', { startsAt, endsAt }) : [];
  return others.map((other) => (
    <Button key={other.startsAt + other.endsAt} size="small" onClick={() => onChange({ ...sitting, ...other })}>
      {t('orElse', { value: `${shortTime(other.startsAt)}–${shortTime(other.endsAt)}` })}
    </Button>
  ));
}

const shortTime = (at: string) => at.slice(0, 16).replace('T', ' ');
