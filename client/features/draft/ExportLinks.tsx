import { useTranslation } from 'react-i18next';
import { useSession } from '#client/store/selecting.ts';
import type { Format } from '#shared/draft/model.ts';
import styles from './DraftBar.module.css';
import { useRelease } from './DraftStatus.tsx';

const texts = ['draft.md', 'draft.docx', 'draft.html'] as const;
const files = [...texts, 'trace.csv'] as const;

/** The document as files: the clean copy, and the table of inputs and sentences. */
export function ExportLinks({ format }: { format: Format }) {
  const { t } = useTranslation('rapporteur');
  const { consultationId } = useSession();
  const { release } = useRelease(format);
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
      {release && (
        <>
          <span>{t('exports.released', { version: release.draftVersion })}</span>
          {texts.map((name) => {
            const file = t(`exports.${keyOf(name)}`);
            return (
              <a
                key={name}
                href={`/api/consultations/${consultationId}/${name}?format=${format}&released=1`}
                download={`${format}-released-${name}`}
                aria-label={t('exports.releasedAs', { file, version: release.draftVersion })}
              >
                {file}
              </a>
            );
          })}
        </>
      )}
    </nav>
  );
}

/** A point in a key would part it. */
function keyOf(file: string): string {
  return file.replace('.', '-');
}
