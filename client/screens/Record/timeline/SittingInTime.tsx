import { useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, secondOfDay, timeOfDay } from '#client/i18n/formats.ts';
import { MINUTE } from '#shared/basics/time.ts';
import type { Publication, Span } from '#shared/wire/publication.ts';
import type { Description } from '../useDescription.ts';
import { Bar } from './Bar.tsx';
import { Chosen } from './Chosen.tsx';
import type { DrawnSitting } from './lanes.ts';
import { neighbour } from './neighbour.ts';
import styles from './Timeline.module.css';
import { extentOf, timeScale, type TimeScale } from './timeScale.ts';

/** From which share of the width a break has room for its word. */
const ROOM_FOR_A_WORD = 9;

interface Props {
  drawn: DrawnSitting;
  publication: Publication;
  describe: Description;
  /** What a search leaves standing; null for all. */
  found: Set<string> | null;
}

/** One sitting as a picture: time from left to right in every language, a lane for each item, breaks as gaps. */
export function SittingInTime({ drawn, publication, describe, found }: Props) {
  const { t } = useTranslation('record');
  const { sitting, endsAt, lanes } = drawn;
  const { timeZone } = publication.about;
  const scale = timeScale(sitting.openedAt, endsAt);
  const [chosen, setChosen] = useState<string | null>(null);
  const picture = useRef<HTMLDivElement>(null);
  const inTime = lanes.flatMap(({ interventions }) => interventions).toSorted((a, b) => a.number - b.number);
  const ids = inTime.map(({ interventionId }) => interventionId);
  const move = (event: KeyboardEvent) => {
    const next = neighbour(ids, chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    picture.current?.querySelector<SVGElement>(`[data-bar="${next}"]`)?.focus();
  };
  const name = t(sitting.closedAt === null ? 'timeline.sittingOpen' : 'timeline.sitting', {
    date: dayOf(sitting.openedAt, timeZone),
    from: describe.time(sitting.openedAt),
    to: describe.time(endsAt),
  });
  const minutes = { '--minutes': Math.ceil((scale.to - scale.from) / MINUTE) } as CSSProperties;
  return (
    <div className={styles.sitting}>
      <h3>{name}</h3>
      <Breaks spans={sitting.suspensions} describe={describe} />
      <div ref={picture} className={styles.scroll} dir="ltr" role="group" aria-label={t('timeline.bars', { name })}>
        <div className={styles.picture} style={minutes}>
          <Axis scale={scale} timeZone={timeZone} />
          {lanes.map(({ item, interventions }) => (
            <div key={item.itemId}>
              <p className={styles.lane}>
                <bdi>{item.title}</bdi>
              </p>
              <svg className={styles.bars} width="100%" height={48} overflow="visible">
                <Ground scale={scale} suspensions={sitting.suspensions} />
                {interventions.map((each) => (
                  <Bar
                    key={each.interventionId}
                    intervention={each}
                    scale={scale}
                    label={`${each.number}. ${[...describe.who(each), ...describe.what(each)].join(', ')}`}
                    isStop={each.interventionId === (chosen ?? ids[0])}
                    isChosen={each.interventionId === chosen}
                    isDim={found !== null && !found.has(each.interventionId)}
                    onChoose={() => setChosen(each.interventionId)}
                    onKeyDown={move}
                  />
                ))}
              </svg>
            </div>
          ))}
        </div>
      </div>
      <Chosen intervention={inTime.find(({ interventionId }) => interventionId === chosen)} describe={describe} />
    </div>
  );
}

function Breaks({ spans, describe }: { spans: Span[]; describe: Description }) {
  const { t } = useTranslation('record');
  if (spans.length === 0) return null;
  const sentences = spans.map(({ from, to }) =>
    to === null
      ? t('timeline.suspendedSince', { from: describe.time(from) })
      : t('timeline.suspendedAt', { from: describe.time(from), to: describe.time(to) }),
  );
  return <p className={styles.breaks}>{sentences.join(' ')}</p>;
}

function Axis({ scale, timeZone }: { scale: TimeScale; timeZone: string }) {
  const label = scale.inSeconds ? secondOfDay : timeOfDay;
  return (
    <svg className={styles.axis} width="100%" height={24} aria-hidden="true">
      {scale.ticks.map(({ at, x }) => (
        <text key={at} x={`${x}%`} y={16} textAnchor={x < 4 ? 'start' : x > 96 ? 'end' : 'middle'}>
          {label(at, timeZone)}
        </text>
      ))}
    </svg>
  );
}

/** What lies behind the bars: the hours, and the breaks. */
function Ground({ scale, suspensions }: { scale: TimeScale; suspensions: Span[] }) {
  const { t } = useTranslation('record');
  return (
    <g aria-hidden="true">
      {scale.ticks.map(({ at, x }) => (
        <line key={at} className={styles.tick} x1={`${x}%`} x2={`${x}%`} y1={0} y2={48} />
      ))}
      <line className={styles.base} x1="0%" x2="100%" y1={24} y2={24} />
      {suspensions.map((span) => {
        const { x, width } = extentOf(scale, span);
        return (
          <g key={span.from}>
            <rect className={styles.gap} x={`${x}%`} width={`${width}%`} y={-2} height={52} />
            {width > ROOM_FOR_A_WORD && (
              <text className={styles.gapWord} x={`${x + width / 2}%`} y={29} textAnchor="middle">
                {t('timeline.suspended')}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
