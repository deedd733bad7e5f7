import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemKind, ProgrammeItem } from '#shared/consultation/setUp.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import styles from './Confirm.module.css';
import { useConfirmation } from './Confirming.ts';
import { InvitedSpeakers } from './InvitedSpeakers.tsx';
import { MinutesInput, NumberInput } from './NumberInput.tsx';
import { RemoveButton } from './RowButtons.tsx';
import { TextInput } from './TextInput.tsx';

const kinds: readonly ItemKind[] = ['opening', 'stocktaking', 'issues', 'closing'];

interface Props {
  item: ProgrammeItem;
  index: number;
  count: number;
  onChange: (item: ProgrammeItem) => void;
  /** `part`: the control that had the focus, which keeps it. */
  onMove: (by: -1 | 1, part: string) => void;
  onRemove: () => void;
}

/** One item of the programme: what nearly every item has in sight, the rest folded. */
export function ProgrammeEntry({ item, index, count, onChange, onMove, onRemove }: Props) {
  const { t } = useTranslation('newConsultation');
  const title = item.title || t('item.title', { number: index + 1 });
  const byKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const place = (event.target as HTMLElement).closest('[data-path]')?.getAttribute('data-path') ?? '';
    onMove(event.key === 'ArrowUp' ? -1 : 1, place.split('.').slice(2).join('.') || 'title');
  };
  return (
    <div onKeyDown={byKey}>
      <div className={styles.itemLine}>
        <TextInput
          path={['programme', index, 'title']}
          label={t('item.title', { number: index + 1 })}
          value={item.title}
          onChange={(next) => onChange({ ...item, title: next })}
        />
        <Kind index={index} kind={item.kind} onChange={(kind) => onChange({ ...item, kind })} />
        <NumberInput
          path={['programme', index, 'minutes']}
          label={t('part.minutes')}
          value={item.minutes}
          onChange={(minutes) => onChange({ ...item, minutes })}
        />
      </div>
      <div className={styles.itemFoot}>
        <ItemDetails item={item} index={index} onChange={onChange} />
        <span className={styles.itemButtons}>
          <MoveButton by={-1} index={index} count={count} title={title} onMove={onMove} />
          <MoveButton by={1} index={index} count={count} title={title} onMove={onMove} />
          <RemoveButton name={title} onRemove={onRemove} />
        </span>
      </div>
    </div>
  );
}

function MoveButton({
  by,
  index,
  count,
  title,
  onMove,
}: { by: -1 | 1; title: string } & Pick<Props, 'index' | 'count' | 'onMove'>) {
  const { t } = useTranslation('newConsultation');
  const part = by < 0 ? 'up' : 'down';
  const name = t(`item.${part}Of`, { title });
  const isEnd = by < 0 ? index === 0 : index === count - 1;
  return (
    <Button
      size="small"
      variant="quiet"
      data-path={`programme.${index}.${part}`}
      aria-label={name}
      disabledReason={isEnd ? t(`item.${part}End`) : null}
      onClick={() => onMove(by, part)}
    >
      {t(`item.${part}`)}
    </Button>
  );
}

function Kind({ index, kind, onChange }: { index: number; kind: ItemKind; onChange: (kind: ItemKind) => void }) {
  const { t } = useTranslation('newConsultation');
  return (
    <Field label={t('part.kind')}>
      {(control) => (
        <select
          {...control}
          value={kind}
          data-path={`programme.${index}.kind`}
          onChange={(event) => onChange(event.target.value as ItemKind)}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {t(`itemKind.${each}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The item's own limit, its issues, its sitting and who was invited. */
function ItemDetails({ item, index, onChange }: Pick<Props, 'item' | 'index' | 'onChange'>) {
  const { t } = useTranslation('newConsultation');
  const { sittings = [], issues = [] } = useConfirmation().draft.setUp;
  const speakers = item.speakers?.length ?? 0;
  const about = item.issues?.length ?? 0;
  return (
    <details className={styles.fold}>
      <summary>
        {t('item.more')}
        {speakers > 0 && <span> · {t('item.speakers', { count: speakers })}</span>}
        {about > 0 && <span> · {t('item.issues', { count: about })}</span>}
      </summary>
      <div className={styles.inLine}>
        <MinutesInput
          path={['programme', index, 'limitSeconds']}
          label={t('part.limitMinutes')}
          value={item.limitSeconds}
          onChange={(limitSeconds) => onChange({ ...item, limitSeconds })}
        />
        {sittings.length > 1 && (
          <Field label={t('part.sittingId')}>
            {(control) => (
              <select
                {...control}
                value={item.sittingId ?? ''}
                data-path={`programme.${index}.sittingId`}
                onChange={(event) => onChange({ ...item, sittingId: event.target.value || undefined })}
              >
                <option value="">{t('item.anySitting')}</option>
                {sittings.map(({ id, startsAt }, number) => (
                  <option key={id} value={id}>
                    {t('sitting.option', { number: number + 1, at: startsAt.slice(0, 16).replace('T', ' ') })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      {issues.length > 0 && <ItemIssues item={item} index={index} onChange={onChange} />}
      <InvitedSpeakers item={item} index={index} onChange={onChange} />
    </details>
  );
}

function ItemIssues({ item, index, onChange }: Pick<Props, 'item' | 'index' | 'onChange'>) {
  const { t } = useTranslation('newConsultation');
  const { issues = [] } = useConfirmation().draft.setUp;
  const chosen = new Set(item.issues);
  const toggle = (ordinal: number) => {
    const next = issues
      .map((_, i) => i + 1)
      .filter((each) => (each === ordinal ? !chosen.has(each) : chosen.has(each)));
    onChange({ ...item, issues: next.length > 0 ? next : undefined });
  };
  return (
    <fieldset className={styles.checks} data-path={`programme.${index}.issues`}>
      <legend>{t('part.issues')}</legend>
      {issues.map(({ title }, i) => (
        <label key={i}>
          <input type="checkbox" checked={chosen.has(i + 1)} onChange={() => toggle(i + 1)} />
          <bdi>{title || t('issue.title', { number: i + 1 })}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
