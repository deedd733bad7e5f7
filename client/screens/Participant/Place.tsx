import { useState } from 'react';
import { AskForFloor } from './AskForFloor.tsx';
import { Awaiting } from './Awaiting.tsx';
import { Done } from './Done.tsx';
import type { Receipt } from './handIn.ts';
import { Interrupted } from './Interrupted.tsx';
import { Missed } from './Missed.tsx';
import { Represented } from './Represented.tsx';
import { Speaking } from './Speaking.tsx';
import type { Standing } from './standing.ts';
import { Waiting } from './Waiting.tsx';

interface Props {
  standing: Standing;
  /** Of the statement handed in for the request. */
  receipt: Receipt | undefined;
  /** Leads to the written route. */
  onWrite: () => void;
}

/** The page's answer to "When is it my turn?", and the one action that fits it. */
export function Place({ standing, receipt, onWrite }: Props) {
  const [askingAgainAfter, setAskingAgainAfter] = useState<string | null>(null);
  const last = lastOf(standing);
  const isAskingAgain = last !== null && askingAgainAfter === last;
  const onAskAgain = () => setAskingAgainAfter(last);
  switch (standing.is) {
    case 'speaking':
      return <Speaking intervention={standing.intervention} />;
    case 'represented':
      return <Represented {...standing} />;
    case 'interrupted':
      return <Interrupted {...standing} />;
    case 'waiting':
    case 'nextButOne':
    case 'next':
    case 'called':
      return <Waiting standing={standing} />;
    case 'awaiting':
      return <Awaiting request={standing.request} />;
    case 'done':
      return isAskingAgain ? <AskForFloor /> : <Done intervention={standing.intervention} onAskAgain={onAskAgain} />;
    case 'declined':
    case 'absent':
    case 'notReached':
      return isAskingAgain ? (
        <AskForFloor />
      ) : (
        <Missed standing={standing} receipt={receipt} onAskAgain={onAskAgain} onWrite={onWrite} />
      );
    case 'notAsked':
      return <AskForFloor />;
  }
}

/** What is over; after the next one the page says so anew. */
function lastOf(standing: Standing): string | null {
  if (standing.is === 'done') return standing.intervention.requestId;
  return 'request' in standing ? standing.request.requestId : null;
}
