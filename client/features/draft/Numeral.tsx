import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { inputDescribed } from './inputDescribed.ts';
import styles from './DraftPage.module.css';
import type { Source } from './sentencePieces.ts';

interface Props {
  source: Source;
  isOpen: boolean;
  onOpen: () => void;
}

/** A small number that opens its source in place. The same number is the same intervention everywhere. */
export function Numeral({ source, isOpen, onOpen }: Props) {
  const { t } = useTranslation('rapporteur');
  const described = useConsultation((consultation) =>
    source.kind === 'input' ? inputDescribed(consultation, source.inputId) : null,
  );
  const name = nameOf(described?.person);
  return (
    <button
      type="button"
      className={styles.numeral}
      aria-expanded={isOpen}
      aria-label={described ? t('source.label', { number: described.ordinal, name }) : t('source.setUp')}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
    >
      {described ? t(described.isWritten ? 'source.written' : 'source.spoken', { number: described.ordinal }) : '§'}
    </button>
  );
}
