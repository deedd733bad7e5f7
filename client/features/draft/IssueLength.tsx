import { useTranslation } from 'react-i18next';
import type { DraftSection } from '#shared/consultation/desk/state.ts';
import { ISSUE } from '#shared/draft/check/lengths.ts';
import { wordCount } from '#shared/draft/language/wording.ts';
import styles from './DraftPage.module.css';

/** How long an issue's paragraph is, against what the format asks for, and whether it is thin. */
export function IssueLength({ section: { sectionId, sentences, thin } }: { section: DraftSection }) {
  const { t } = useTranslation('rapporteur');
  const standing = sentences.filter(({ state }) => state !== 'rejected');
  if (!/^issue-\d/.test(sectionId) || standing.length === 0) return null;
  const words = standing.reduce((sum, { text }) => sum + wordCount(text), 0);
  return (
    <p className={styles.length}>
      {t('draft.issueLength', { words, least: ISSUE.leastWords, most: ISSUE.mostWords })}
      {' · '}
      {t('draft.issueSentences', { count: standing.length })}
      {thin && <strong> · {t('draft.thin')}</strong>}
    </p>
  );
}
