import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '#client/ui/Choice.tsx';
import { Field } from '#client/ui/Field.tsx';

export interface Behalf {
  of: 'myself' | 'group' | 'comment';
  group: string;
}

interface Props {
  behalf: Behalf;
  /** Somebody has been heard, so there is something to comment on. */
  canComment: boolean;
  onChange: (behalf: Behalf) => void;
  /** The name of the group was left out. */
  isGroupMissing: boolean;
  groupBox: Ref<HTMLInputElement>;
}

/** For whom the floor is asked for. */
export function SpeaksFor({ behalf, canComment, onChange, isGroupMissing, groupBox }: Props) {
  const { t } = useTranslation('participant');
  return (
    <>
      <Choice
        legend={t('ask.for')}
        value={behalf.of}
        onChange={(of) => onChange({ ...behalf, of })}
        options={[
          { value: 'myself', label: t('ask.myself') },
          { value: 'group', label: t('ask.group') },
          ...(canComment ? [{ value: 'comment' as const, label: t('ask.comment') }] : []),
        ]}
      />
      {behalf.of === 'group' && (
        <Field label={t('ask.groupName')} error={isGroupMissing ? t('ask.groupMissing') : null} required>
          {(control) => (
            <input
              {...control}
              ref={groupBox}
              value={behalf.group}
              maxLength={300}
              onChange={(event) => onChange({ ...behalf, group: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
