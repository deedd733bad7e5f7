import { useSession } from '#client/store/selecting.ts';
import { CaptionDesk } from './CaptionDesk.tsx';
import { RapporteurDesk } from './RapporteurDesk.tsx';

/** Whoever writes down what is said: a rapporteur with the draft beside it, a captioner the words alone. */
export function Rapporteur() {
  const { role } = useSession();
  return role === 'captioner' ? <CaptionDesk /> : <RapporteurDesk />;
}
