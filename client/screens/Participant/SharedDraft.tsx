import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { ReleasedBy } from '#client/ui/ReleasedBy.tsx';
import { releaserOf, standingRelease } from '#shared/consultation/desk/releasedText.ts';
import styles from './Participant.module.css';
import draftStyles from './SharedDraft.module.css';

/** The draft, while the chair lets everyone read it. */
export function SharedDraft() {
  const { t } = useTranslation('participant');
  const { shared, sections, asReleased } = useConsultation(({ everyone }) => everyone.draft);
  const release = useConsultation(({ everyone }) => standingRelease(everyone, 'president'));
  const by = useConsultation(({ everyone }) => release && releaserOf(everyone, release));
  const { consultationId, setUp } = useConsultation(({ everyone }) => everyone);
  const { timeZone } = setUp;
  if (!shared) return null;
  const president = Object.values(sections)
    .filter(({ format, paragraphs }) => format === 'president' && paragraphs.length > 0)
    .toSorted((a, b) => a.order - b.order);
  return (
    <details className={styles.fold}>
      <summary>
        <h2>{t('draft.title')}</h2>
      </summary>
      <div className={draftStyles.draft}>
        <p className={styles.quiet}>{t(asReleased ? 'draft.aboutReleased' : 'draft.about')}</p>
        {release && (
          <p>
            <ReleasedBy
              says={asReleased ? 'is' : 'thisIsNewer'}
              by={by}
              at={release.at}
              timeZone={timeZone}
              version={release.draftVersion}
            />
            .{' '}
            {!asReleased && (
              <a
                href={`/api/consultations/${encodeURIComponent(consultationId)}/draft.html?released=1`}
                target="_blank"
                rel="noreferrer"
              >
                {t('draft.released')}
              </a>
            )}
          </p>
        )}
        {president.map(({ sectionId, heading, paragraphs }) => (
          <section key={sectionId}>
            {heading && <h3>{heading}</h3>}
            {paragraphs.map((paragraph, index) => (
              <p key={index} className={paragraph === '' ? styles.quiet : undefined}>
                {paragraph || t('common:erased')}
              </p>
            ))}
          </section>
        ))}
      </div>
    </details>
  );
}
