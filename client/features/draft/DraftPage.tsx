import { useTranslation } from 'react-i18next';
import { BreachList } from './BreachList.tsx';
import { IssueLength } from './IssueLength.tsx';
import { Paragraph } from './Paragraph.tsx';
import type { PageSection } from './draftPage.ts';
import styles from './DraftPage.module.css';
import type { DraftDesk } from './useDraftDesk.ts';

interface Props {
  desk: DraftDesk;
  onOpenInput: (inputId: string) => void;
}

/** The draft as the page: what will be exported, with its sources, and what a rapporteur has made of it. */
export function DraftPage({ desk, onOpenInput }: Props) {
  const { t } = useTranslation('rapporteur');
  if (desk.page.length === 0) return <p className={styles.empty}>{t('draft.empty')}</p>;
  return (
    <article lang="en" className={styles.page} aria-label={t('draft.label')}>
      {desk.page.map((section) => (
        <Section key={section.key} section={section} desk={desk} onOpenInput={onOpenInput} />
      ))}
    </article>
  );
}

function Section({ section, desk, onOpenInput }: Props & { section: PageSection }) {
  const { heading, isTitle, paragraphs } = section;
  const ofSection = desk.breaches.filter(
    ({ sectionId, sentenceId }) => sentenceId === undefined && sectionId === section.section.sectionId,
  );
  return (
    <section className={isTitle ? styles.titleBlock : styles.section}>
      {heading && <h3 dir="auto">{heading}</h3>}
      <IssueLength section={section.section} />
      <BreachList breaches={ofSection} />
      {paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.paragraphId}
          paragraph={paragraph}
          isTitle={isTitle}
          desk={desk}
          onOpenInput={onOpenInput}
        />
      ))}
    </section>
  );
}
