import { useTranslation } from 'react-i18next';
import { useSession } from '#client/store/selecting.ts';
import type { Format } from '#shared/draft/model.ts';
import styles from './DraftBar.module.css';

const files = ['draft.md', 'draft.docx', 'draft.html', 'trace.csv'] as const;

/** The document as files: the clean copy, and the table of inputs and sentences. */
export function ExportLinks({ format }: { format: Format }) {
  const { t } = useTranslation('rapporteur');
  const { consultationId } = useSession();
  const document = t(`format.${format}`);
  return (
    <nav className={styles.exports} aria-label={t('exports.label', { document })}>
      <span>{t('exports.title')}</span>
      {files.map((file) => (
        <a
          key={file}
          href={`/api/consultations/${consultationId}/${file}?format=${format}`}
          download={`${format}-${file}`}
        >
          {t(`exports.${keyOf(file)}`)}
        </a>
      ))}
      <a
        href={`/api/consultations/${consultationId}/draft.md?format=${format}&annotated=1`}
        download={`${format}-annotated-draft.md`}
      >
        {t('exports.annotated')}
      </a>
    </nav>
  );
}

/** A point in a key would part it. */
function keyOf(file: string): string {
  return file.replace('.', '-');
}
