import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftBar } from '#client/features/draft/DraftBar.tsx';
import { DraftPage } from '#client/features/draft/DraftPage.tsx';
import { ExportLinks } from '#client/features/draft/ExportLinks.tsx';
import { NotReflected } from '#client/features/draft/NotReflected.tsx';
import { useDraftDesk } from '#client/features/draft/useDraftDesk.ts';
import { FloorNews } from '#client/features/floorControl/FloorNews.tsx';
import type { InterventionId } from '#shared/basics/ids.ts';
import type { Format } from '#shared/draft/model.ts';
import { KeysHelp } from '../Chair/keys/KeysHelp.tsx';
import { useKeys } from '../Chair/keys/useKeys.ts';
import { useKeysSetting } from '../Chair/keys/useKeysSetting.ts';
import { DeskHeader } from './DeskHeader.tsx';
import styles from './Rapporteur.module.css';
import { WordsColumn } from './WordsColumn.tsx';
import { draftKeys } from './draftKeys.ts';

/** "What was said, and is it in the text?" Left the words, right the draft that grows from them. */
export function RapporteurDesk() {
  const { t } = useTranslation('rapporteur');
  const [format, setFormat] = useState<Format>('president');
  const [picked, setPicked] = useState<InterventionId | null>(null);
  const [isListOpen, setListOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [keysAreOn, setKeysOn] = useKeysSetting();
  const desk = useDraftDesk(format);
  useKeys(
    draftKeys(desk, () => setHelpOpen(true)),
    keysAreOn && !isHelpOpen,
  );
  return (
    <>
      <DeskHeader onHelp={() => setHelpOpen(true)} />
      <main className={styles.desk}>
        <FloorNews />
        <WordsColumn picked={picked} onPick={setPicked} />
        <section className={styles.draft} aria-labelledby="draft">
          <h2 id="draft" className={styles.heading}>
            {t('draft.label')}
          </h2>
          <div className={styles.top}>
            <DraftBar
              desk={desk}
              format={format}
              onFormat={setFormat}
              isListOpen={isListOpen}
              onList={() => setListOpen(!isListOpen)}
            />
            {isListOpen && <NotReflected onOpenInput={setPicked} />}
          </div>
          <DraftPage desk={desk} onOpenInput={setPicked} />
          <ExportLinks format={format} />
        </section>
      </main>
      <KeysHelp
        title={t('keys.title')}
        rows={t('keys.rows', { returnObjects: true }) as Record<string, string>}
        open={isHelpOpen}
        onClose={() => setHelpOpen(false)}
        areOn={keysAreOn}
        onSwitch={setKeysOn}
      />
    </>
  );
}
