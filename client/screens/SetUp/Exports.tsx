import { useTranslation } from 'react-i18next';
import { useSession } from '#client/store/selecting.ts';
import { Verify } from './Verify.tsx';
import styles from './SetUp.module.css';

/** Everything that can be taken away, and in which forms. */
const files = [
  { name: 'president', path: 'draft', query: '?format=president', formats: ['html', 'docx', 'md', 'json'] },
  { name: 'annotated', path: 'draft', query: '?format=president&annotated=1', formats: ['html', 'docx', 'md'] },
  { name: 'secretariat', path: 'draft', query: '?format=secretariat', formats: ['html', 'docx', 'md', 'json'] },
  { name: 'trace', path: 'trace', query: '', formats: ['csv', 'json'] },
  { name: 'balance', path: 'balance', query: '', formats: ['csv', 'json'] },
  { name: 'record', path: 'record', query: '', formats: ['ndjson'] },
];

export function Exports() {
  const { t } = useTranslation('setUp');
  const { consultationId } = useSession();
  return (
    <section className={styles.part} aria-labelledby="exports">
      <h2 id="exports">{t('exports.title')}</h2>
      <ul className={styles.files}>
        {files.map(({ name, path, query, formats }) => (
          <File
            key={name}
            words={t(`exports.${name}`)}
            formats={formats}
            address={(format) => `/api/consultations/${consultationId}/${path}.${format}${query}`}
          />
        ))}
      </ul>
      <Verify />
    </section>
  );
}

function File({ words, formats, address }: { words: string; formats: string[]; address: (format: string) => string }) {
  const { t } = useTranslation('setUp');
  return (
    <li>
      <span>{words}</span>
      <span className={styles.formats}>
        {formats.map((format) => {
          const shown = format.toUpperCase();
          return (
            <a
              key={format}
              href={address(format)}
              target="_blank"
              rel="noreferrer"
              aria-label={t('exports.as', { name: words, format: shown })}
            >
              {shown}
            </a>
          );
        })}
      </span>
    </li>
  );
}
