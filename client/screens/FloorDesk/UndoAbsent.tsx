import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useRefusal } from '#client/store/disabledReason.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';

/** Marked absent by mistake: taken back, they stand where they stood. It is here for as long as nothing has followed from it. */
export function UndoAbsent() {
  const { t } = useTranslation('floorDesk');
  const { personId } = useSession();
  const act = useConsultation(({ everyone }) => everyone.acts?.[personId]);
  const name = useConsultation(({ everyone }) =>
    nameOf(everyone.people[everyone.requests[act?.requestId ?? '']?.personId ?? '']),
  );
  const command = { type: 'UndoLast', act: 'MarkAbsent', about: act?.about } as const;
  const refusal = useRefusal(command);
  const canUndo = act?.act === 'MarkAbsent' && refusal === null;
  useEffect(() => {
    if (!canUndo) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyZ') return;
      event.preventDefault();
      void submit({ type: 'UndoLast', act: 'MarkAbsent', about: act.about });
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [canUndo, act?.about]);
  if (!canUndo) return null;
  return (
    <p role="status">
      {t('undo.absent', { name })}{' '}
      <Button size="small" shortcut="Alt+Z" onClick={() => void submit(command)}>
        {t('undo.button')}
      </Button>
    </p>
  );
}
