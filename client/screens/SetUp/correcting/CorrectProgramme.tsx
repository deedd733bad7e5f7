import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { isAskedFor, isBegun, type CorrectedItem } from '#shared/consultation/programme/correctedProgramme.ts';
import { moved, newItem } from '../newConsultation/programme.ts';
import type { Typed } from './corrections.ts';
import styles from './CorrectSetUp.module.css';

interface Props {
  typed: Typed;
  onChange: (part: Partial<Typed>) => void;
  fault: string | null;
}

const ways = ['up', 'down'] as const;
const stepOf = { up: -1, down: 1 } as const;

/** The items in their order: what was taken up stays as it is, everything else can be named anew, moved, added and taken out. */
export function CorrectProgramme({ typed: { programme }, onChange, fault }: Props) {
  const { t } = useTranslation('organizer');
  const everyone = useConsultation((consultation) => consultation.everyone);
  const [said, setSaid] = useState('');
  const group = useRef<HTMLFieldSetElement>(null);
  const change = (next: CorrectedItem[]) => onChange({ programme: next });
  const focus = (id: string, part: string) =>
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>(`[data-part="${part} ${id}"]`)?.focus());
  const move = (index: number, by: -1 | 1) => {
    const item = programme[index]!;
    change(moved(programme, index, by));
    setSaid(t('correct.moved', { title: item.title, number: index + by + 1 }));
    focus(item.id, by < 0 ? 'up' : 'down');
  };
  return (
    <fieldset className={styles.group} ref={group}>
      <legend>{t('correct.programme')}</legend>
      {fault && <p className={styles.refused}>{fault}</p>}
      <ol className={styles.items}>
        {programme.map((item, index) => (
          <li key={item.id}>
            <Item
              item={item}
              number={index + 1}
              isBegun={isBegun(item.id, everyone)}
              staysBecause={isAskedFor(item.id, everyone) ? t('correct.asked') : null}
              ends={{ up: index === 0, down: index === programme.length - 1 }}
              onChange={(next) => change(programme.with(index, next))}
              onMove={(by) => move(index, by)}
              onRemove={() => {
                change(programme.filter(({ id }) => id !== item.id));
                setSaid(t('correct.removed', { title: item.title }));
                focus('', 'add');
              }}
            />
          </li>
        ))}
      </ol>
      <Button
        size="small"
        data-part="add "
        onClick={() => {
          const next = newItem(programme);
          change([...programme, next]);
          focus(next.id, 'title');
        }}
      >
        {t('correct.add')}
      </Button>
      <LiveRegion message={said} />
    </fieldset>
  );
}

interface ItemProps {
  item: CorrectedItem;
  number: number;
  isBegun: boolean;
  staysBecause: string | null;
  ends: { up: boolean; down: boolean };
  onChange: (item: CorrectedItem) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function Item({ item, number, isBegun: hasBegun, staysBecause, ends, onChange, onMove, onRemove }: ItemProps) {
  const { t } = useTranslation('organizer');
  const name = item.title || t('correct.item', { number });
  const labels = { up: t('correct.upOf', { name }), down: t('correct.downOf', { name }) };
  const endings = { up: t('correct.upEnd'), down: t('correct.downEnd') };
  return (
    <div className={styles.item}>
      {hasBegun ? (
        <p>
          <bdi>{item.title}</bdi> <span className={styles.quiet}>{t('correct.begun')}</span>
        </p>
      ) : (
        <Inputs item={item} number={number} onChange={onChange} />
      )}
      <div className={styles.buttons}>
        {ways.map((way) => (
          <Button
            key={way}
            size="small"
            variant="quiet"
            data-part={`${way} ${item.id}`}
            aria-label={labels[way]}
            disabledReason={ends[way] ? endings[way] : null}
            onClick={() => onMove(stepOf[way])}
          >
            {t(`correct.${way}`)}
          </Button>
        ))}
        {!hasBegun && (
          <Button
            size="small"
            variant="quiet"
            aria-label={t('correct.removeOf', { name })}
            disabledReason={staysBecause}
            onClick={onRemove}
          >
            {t('correct.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Inputs({ item, number, onChange }: Pick<ItemProps, 'item' | 'number' | 'onChange'>) {
  const { t } = useTranslation('organizer');
  return (
    <div className={styles.inputs}>
      <Field label={t('correct.item', { number })}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            maxLength={500}
            data-part={`title ${item.id}`}
            value={item.title}
            onChange={(event) => onChange({ ...item, title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('correct.minutes')}>
        {(control) => (
          <input
            {...control}
            type="number"
            min={1}
            value={item.minutes ?? ''}
            onChange={({ target }) => {
              const { minutes: _before, ...rest } = item;
              onChange(target.value === '' ? rest : { ...item, minutes: target.valueAsNumber });
            }}
          />
        )}
      </Field>
    </div>
  );
}
