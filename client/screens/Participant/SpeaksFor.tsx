import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestKind, SpeakerRequest } from '#shared/consultation/state.ts';
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

/** As the commands put it: the kind, and the group where it is one's statement. */
export function askedFor({ of, group }: Behalf): { kind: RequestKind; onBehalfOf?: string } {
  if (of === 'comment') return { kind: 'comment' };
  return of === 'group' ? { kind: 'groupStatement', onBehalfOf: group.trim() } : { kind: 'intervention' };
}

/** What a request asks for, to be changed. */
export function behalfOf({ kind, onBehalfOf = '' }: Pick<SpeakerRequest, 'kind' | 'onBehalfOf'>): Behalf {
  const of = kind === 'comment' ? 'comment' : kind === 'groupStatement' ? 'group' : 'myself';
  return { of, group: onBehalfOf };
}
