import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import { CallProtocol, SeenMark } from './CallProtocol.tsx';
import styles from './NextUp.module.css';
import { ProtocolLine } from './ProtocolLine.tsx';
import { upNext } from './upNext.ts';
import type { FloorActions } from './useFloorActions.ts';

/** Who is next, whether they will answer, and the words to say, which name their organization. */
export function NextUp({ actions }: { actions: FloorActions }) {
  const { t } = useTranslation('chair');
  const [next] = useConsultation(({ everyone }) => upNext(everyone));
  const people = useConsultation(({ everyone }) => everyone.people);
  const person = next && people[speakerOf(next)];
  return (
    <section className={styles.next} aria-labelledby="next-up">
      <h2 id="next-up" className={styles.heading}>
        {t('next.title')}
        {next && next.kind !== 'intervention' && <span className={styles.kind}>{t(`common:kind.${next.kind}`)}</span>}
        {next && <SeenMark request={next} />}
      </h2>
      <p className={styles.who}>
        {next ? (
          <SpeakerName
            person={person && { name: person.name, honorific: person.honorific }}
            onBehalfOf={next.onBehalfOf}
            mode={person?.mode}
          />
        ) : (
          <span className={styles.none}>{t('next.nobody')}</span>
        )}
      </p>
      <ProtocolLine />
      {next && <CallProtocol next={next} actions={actions} />}
    </section>
  );
}
