import type { PublishedIntervention } from '#shared/wire/publication.ts';
import { Marked } from './Marked.tsx';
import type { Description } from './useDescription.ts';

interface Props {
  intervention: PublishedIntervention;
  describe: Description;
  /** Words that are marked. */
  looked?: string[];
}

/** Who spoke, in one line. Every part is isolated, since names come in all scripts and directions. */
export function Who({ intervention, describe, looked = [] }: Props) {
  return (
    <>
      {`${intervention.number}. `}
      {describe.who(intervention).map((part, index) => (
        <span key={index}>
          {index > 0 && ', '}
          <bdi>
            <Marked text={part} words={looked} />
          </bdi>
        </span>
      ))}
    </>
  );
}
