import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { requestKinds, type RequestKind, type SpeakerRequest } from '#shared/consultation/state.ts';
import { formKeys } from './formKeys.ts';
import styles from './ListHeader.module.css';

interface Props {
  request: SpeakerRequest;
  name: string;
  onClose: () => void;
}

/** Makes a request another kind of intervention, with the time and the place of that kind. */
export function KindForm({ request, name, onClose }: Props) {
  const { t } = useTranslation('chair');
  const [kind, setKind] = useState<RequestKind>(requestKinds.find((each) => each === request.kind) ?? 'intervention');
  const [group, setGroup] = useState(request.onBehalfOf ?? '');
  const onBehalfOf = kind === 'groupStatement' ? group.trim() : '';
  const command = {
    type: 'ChangeKind',
    requestId: request.requestId,
    kind,
    ...(onBehalfOf !== '' && { onBehalfOf }),
  } as const;
  const refused = useDisabledReason(command);
  const change = async (event: FormEvent) => {
    event.preventDefault();
    if (refused === null && (await submit(command)).ok) onClose();
  };
  return (
    <form
      className={styles.reopen}
      aria-label={t('kindForm.title', { name })}
      onSubmit={(event) => void change(event)}
      onKeyDown={formKeys(onClose)}
    >
      <Field label={t('kindForm.kind')}>
        {(control) => (
          <select {...control} autoFocus value={kind} onChange={(event) => setKind(event.target.value as RequestKind)}>
            {requestKinds.map((each) => (
              <option key={each} value={each}>
                {t(`common:kind.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind === 'groupStatement' && (
        <Field label={t('floorDesk:add.onBehalfOf')}>
          {(control) => (
            <input {...control} maxLength={200} value={group} onChange={(event) => setGroup(event.target.value)} />
          )}
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledReason={refused}>
          {t('kindForm.do')}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
