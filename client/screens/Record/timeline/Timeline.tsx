import { useTranslation } from 'react-i18next';
import { ModeIcon } from '#client/ui/ModeIcon.tsx';
import type { Mode } from '#shared/consultation/people/profile.ts';
import type { Publication } from '#shared/wire/publication.ts';
import type { Description } from '../useDescription.ts';
import { drawnSittings } from './lanes.ts';
import { SittingInTime } from './SittingInTime.tsx';
import styles from './Timeline.module.css';

interface Props {
  publication: Publication;
  describe: Description;
  found: Set<string> | null;
}

/** Every sitting as a picture in time. */
export function Timeline({ publication, describe, found }: Props) {
  const { t } = useTranslation('record');
  const { interventions, about } = publication;
  return (
    <section className={styles.timeline} aria-labelledby="timeline">
      <h2 id="timeline">{t('timeline.title')}</h2>
      {interventions.length === 0 && <p>{t('timeline.none')}</p>}
      {interventions.length > 0 && <p className={styles.how}>{t('timeline.how')}</p>}
      <Patterns />
      {drawnSittings(publication).map((drawn) => (
        <SittingInTime
          key={drawn.sitting.sittingId}
          drawn={drawn}
          publication={publication}
          describe={describe}
          found={found}
        />
      ))}
      <Legend publication={publication} />
      <p className={styles.how}>{t('timeline.zone', { zone: about.timeZone })}</p>
    </section>
  );
}

/** What the bars are filled with. */
function Patterns() {
  return (
    <svg className={styles.patterns} width={0} height={0} aria-hidden="true">
      <defs>
        <pattern id="mode-online" width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.patternGround} width={7} height={7} />
          <rect className={styles.patternInk} width={2.5} height={7} />
        </pattern>
        <pattern id="mode-phone" width={7} height={7} patternUnits="userSpaceOnUse">
          <rect className={styles.patternGround} width={7} height={7} />
          <circle className={styles.patternInk} cx={3.5} cy={3.5} r={1.6} />
        </pattern>
      </defs>
    </svg>
  );
}

/** Only what is in the picture. */
function Legend({ publication: { interventions, sittings } }: Pick<Props, 'publication'>) {
  const { t } = useTranslation(['record', 'common']);
  const modes = (['room', 'online', 'phone'] as const).filter((mode) => interventions.some((one) => one.mode === mode));
  const hasOver = interventions.some(({ overMs }) => overMs !== null && overMs >= 1000);
  const hasPause = interventions.some(({ pauses }) => pauses.length > 0);
  const hasGap = sittings.some(({ suspensions }) => suspensions.length > 0);
  return (
    <ul className={styles.legend}>
      {modes.map((mode) => (
        <li key={mode}>
          <Sample mode={mode} />
          <ModeIcon mode={mode} decorative /> {t(`common:mode.${mode}`)}
        </li>
      ))}
      {hasOver && (
        <li>
          <Sample part="over" /> {t('timeline.over')}
        </li>
      )}
      {hasPause && (
        <li>
          <Sample part="pause" /> {t('timeline.paused')}
        </li>
      )}
      {hasGap && (
        <li>
          <Sample part="gap" /> {t('timeline.suspended')}
        </li>
      )}
    </ul>
  );
}

function Sample({ mode = 'room', part }: { mode?: Mode; part?: 'over' | 'pause' | 'gap' }) {
  return (
    <svg className={styles.sample} width={28} height={24} aria-hidden="true">
      <g className={styles[mode]}>
        {part !== 'gap' && <rect className={styles.body} x={1} width={26} y={4} height={16} />}
        {part === 'over' && <rect className={styles.over} x={16} width={11} y={1} height={22} />}
        {part === 'pause' && <rect className={styles.pause} x={9} width={9} y={4} height={16} />}
        {part === 'gap' && <rect className={styles.gap} x={1} width={26} y={1} height={22} />}
      </g>
    </svg>
  );
}
