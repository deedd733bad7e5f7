import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';

/** Takes one line of a list out. */
export function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation('newConsultation');
  return (
    <Button size="small" variant="quiet" aria-label={t('list.removeOf', { name })} onClick={onRemove}>
      {t('list.remove')}
    </Button>
  );
}

interface AddProps {
  /** Where a link to the field leads while the list is empty. */
  place: string;
  words: string;
  onAdd: () => void;
}

export function AddButton({ place, words, onAdd }: AddProps) {
  return (
    <Button size="small" data-path={`${place}.add`} onClick={onAdd}>
      {words}
    </Button>
  );
}
