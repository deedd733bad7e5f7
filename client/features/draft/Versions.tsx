import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { Field } from '#client/ui/Field.tsx';
import type { Format } from '#shared/draft/model.ts';
import { Comparison } from './Comparison.tsx';
import { useVersions, type ListedVersion } from './useVersions.ts';
import styles from './Versions.module.css';

interface Props {
  format: Format;
  draftVersion: number;
  /** The version that this person last looked at. */
  looked: number;
  onGoTo: (sentenceId: string) => void;
}

/** So many of the latest are listed; any two can be compared. */
const LISTED = 40;

/** What each version changed and whose words or hand made it; any two side by side, at first the one last looked at and now. */
export function Versions({ format, draftVersion, looked, onGoTo }: Props) {
  const { t } = useTranslation('rapporteur');
  const versions = useVersions(draftVersion);
  const { consultationId } = useSession();
  const [from, setFrom] = useState(looked < draftVersion ? looked : Math.max(0, draftVersion - 1));
  const [to, setTo] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const path = `/api/consultations/${consultationId}/draft-comparison.html?format=${format}&from=${from}&to=${to ?? draftVersion}`;
  return (
    <section className={styles.panel} aria-labelledby="versions">
      <h3 id="versions" ref={heading} tabIndex={-1}>
        {t('versions.heading')}
      </h3>
      {versions === 'failed' && <p role="alert">{t('versions.failed')}</p>}
      <div className={styles.columns}>
        <VersionList
          versions={versions === 'failed' ? [] : (versions ?? [])}
          format={format}
          shown={to === null ? null : [from, to]}
          onShow={(version) => {
            setFrom(version - 1);
            setTo(version);
          }}
        />
        <div>
          <div className={styles.choice}>
            <VersionNumber label={t('versions.from')} value={from} most={draftVersion} onChange={setFrom} />
            <VersionNumber
              label={t('versions.to')}
              value={to ?? draftVersion}
              most={draftVersion}
              onChange={(version) => setTo(version === draftVersion ? null : version)}
            />
            <a href={path} target="_blank" rel="noreferrer">
              {t('versions.page')}
            </a>
          </div>
          <Comparison format={format} from={from} to={to ?? draftVersion} onGoTo={onGoTo} />
        </div>
      </div>
    </section>
  );
}

interface NumberProps {
  label: string;
  value: number;
  most: number;
  onChange: (version: number) => void;
}

function VersionNumber({ label, value, most, onChange }: NumberProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="number"
          min={0}
          max={most}
          value={value}
          onChange={(event) => onChange(Math.min(most, Math.max(0, Math.trunc(event.target.valueAsNumber || 0))))}
        />
      )}
    </Field>
  );
}

interface ListProps {
  versions: ListedVersion[];
  format: Format;
  /** The two that are compared, where one change was picked. */
  shown: [number, number] | null;
  onShow: (version: number) => void;
}

function VersionList({ versions, format, shown, onShow }: ListProps) {
  const { t } = useTranslation('rapporteur');
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  return (
    <ol className={styles.list} aria-label={t('versions.list')}>
      {versions.slice(0, LISTED).map((version) => {
        const { draftVersion, at, changes } = version;
        const isShown = shown !== null && shown[1] === draftVersion && shown[0] === draftVersion - 1;
        const counts = changes[format];
        return (
          <li key={draftVersion}>
            <button type="button" aria-pressed={isShown} onClick={() => onShow(draftVersion)}>
              <span className={styles.number}>
                {draftVersion} · {timeOfDay(at, timeZone)}
              </span>
              <span>{t(`versions.cause.${causeOf(version)}`, { name: version.name ?? t(whoOf(version)) })}</span>
              <span className={styles.counts}>
                {(['added', 'changed', 'removed', 'moved'] as const)
                  .filter((kind) => counts[kind] > 0)
                  .map((kind) => t(`versions.counts.${kind}`, { count: counts[kind] }))
                  .join(', ') || t('versions.nothingHere')}
              </span>
              {(version.releases ?? [])
                .filter((release) => release.format === format)
                .map(({ name, at: releasedAt, takenBackAt, takenBackBy }) => (
                  <span key={releasedAt} className={styles.released}>
                    {t(takenBackAt === undefined ? 'versions.released' : 'versions.takenBack', {
                      name: name ?? t('versions.aRapporteur'),
                      time: timeOfDay(releasedAt, timeZone),
                      who: takenBackBy ?? t('versions.aRapporteur'),
                    })}
                  </span>
                ))}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** What somebody without a name is called. */
function whoOf({ action }: ListedVersion): string {
  return action ? 'versions.aRapporteur' : 'versions.aSpeaker';
}

function causeOf({ causedBy, action }: ListedVersion): string {
  if (action) return action.did;
  return causedBy === null ? 'setUp' : 'words';
}
