import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { StateMark } from '#client/ui/StateMark.tsx';
import { entryStanding } from '#shared/consultation/speakersList/entryStanding.ts';
import type { SpeakerRequest } from '#shared/consultation/state.ts';

const marks = { called: 'note', ready: 'good', present: 'good', inTrouble: 'bad' } as const;

/** Called, ready, seen or in trouble: how far somebody is on their way to the floor. Nothing while they only wait. */
export function RowStanding({ request }: { request: SpeakerRequest }) {
  const { t } = useTranslation('common');
  const standing = useConsultation(({ everyone }) => entryStanding(everyone, request));
  if (standing !== 'called' && standing !== 'ready' && standing !== 'present' && standing !== 'inTrouble') return null;
  return (
    <>
      <StateMark standing={marks[standing]} word={t(`standing.${standing}`)} />
      {' · '}
    </>
  );
}
