import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { categories } from '#shared/consultation/people/profile.ts';
import type { Limits } from '#shared/consultation/setUp.ts';
import { kinds } from '#shared/consultation/state.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import styles from './Confirm.module.css';
import { useKey } from './Confirming.ts';
import { MinutesInput } from './NumberInput.tsx';
import { RemoveButton } from './RowButtons.tsx';

/** Kinds with a limit of their own beside that of a group, which is always in sight. */
const otherKinds = kinds.filter((kind) => kind !== 'intervention' && kind !== 'groupStatement');

/** How long people speak. What is left empty has the usual time, which the sentences under it say. */
export function TimeLimits() {
  const { t } = useTranslation(['newConsultation', 'common']);
  const [limits = {}, setLimits] = useKey('limits');
  const [isFolded] = useState(() => !otherKinds.some((kind) => limits.byKind?.[kind]) && !limits.byCategory);
  const set = (next: Limits) => setLimits(tidy(next));
  const ofKind = (kind: string, label: string) => (
    <MinutesInput
      key={kind}
      path={['limits', 'byKind', kind]}
      label={label}
      value={limits.byKind?.[kind]}
      onChange={(seconds) => set({ ...limits, byKind: withKey(limits.byKind, kind, seconds) })}
    />
  );
  return (
    <>
      <div className={styles.inLine}>
        <MinutesInput
          path={['limits', 'default']}
          label={t('part.default')}
          value={limits.default}
          onChange={(seconds) => set({ ...limits, default: seconds })}
        />
        {ofKind('groupStatement', t('part.groupStatement'))}
      </div>
      <details className={styles.fold} open={!isFolded}>
        <summary>{t('moreTimes')}</summary>
        <div className={styles.inLine}>
          {otherKinds.map((kind) =>
            ofKind(kind, t('kindMinutes', { kind: t(`common:kind.${kind}`, { defaultValue: kind }) })),
          )}
        </div>
        <ByCategory limits={limits} onChange={set} />
      </details>
    </>
  );
}

function ByCategory({ limits, onChange }: { limits: Limits; onChange: (limits: Limits) => void }) {
  const { t } = useTranslation(['newConsultation', 'common']);
  const [chosen, setChosen] = useState('');
  const byCategory = limits.byCategory ?? {};
  const label = (category: string) => t(`common:category.${category}`, { defaultValue: category });
  const set = (category: string, seconds: number | undefined) =>
    onChange({ ...limits, byCategory: withKey(byCategory, category, seconds) });
  const free = categories.filter((category) => !(category in byCategory));
  return (
    <div className={styles.entries}>
      {Object.entries(byCategory).map(([category, seconds]) => (
        <div key={category} className={styles.row}>
          <MinutesInput
            path={['limits', 'byCategory', category]}
            label={t('kindMinutes', { kind: label(category) })}
            value={seconds}
            onChange={(next) => set(category, next ?? 0)}
          />
          <RemoveButton name={label(category)} onRemove={() => set(category, undefined)} />
        </div>
      ))}
      <div className={styles.row}>
        <Field label={t('byCategory')}>
          {(control) => (
            <select {...control} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{t('chooseCategory')}</option>
              {free.map((category) => (
                <option key={category} value={category}>
                  {label(category)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button
          size="small"
          disabledReason={chosen ? null : t('chooseCategoryFirst')}
          onClick={() => {
            set(chosen, limits.default ?? USUAL_SECONDS);
            setChosen('');
          }}
        >
          {t('add.category')}
        </Button>
      </div>
    </div>
  );
}

const USUAL_SECONDS = 180;

function withKey(table: Record<string, number> = {}, key: string, seconds: number | undefined) {
  const { [key]: _before, ...others } = table;
  return seconds === undefined ? others : { ...others, [key]: seconds };
}

/** Without the empty tables that were left behind; null where no limit is left. */
function tidy({ default: everyone, byKind = {}, byCategory = {} }: Limits): Limits | null {
  const limits: Limits = {
    ...(everyone !== undefined && { default: everyone }),
    ...(Object.keys(byKind).length > 0 && { byKind }),
    ...(Object.keys(byCategory).length > 0 && { byCategory }),
  };
  return Object.keys(limits).length > 0 ? limits : null;
}
