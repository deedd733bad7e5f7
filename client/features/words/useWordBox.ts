import { useState } from 'react';
import { submit } from '#client/store/submit.ts';
import type { InterventionId } from '#shared/basics/ids.ts';
import type { RecordWords } from '#shared/consultation/desk/recordWords.ts';
import { paragraphsTyped } from './paragraphs.ts';

/** One piece that was sent from here, so that it can be shown and put right also where the record's words are not seen. */
export interface SentPiece {
  interventionId: InterventionId;
  segment: string;
  text: string;
}

/** Segments of this page: the same one replaces, so no two pages may ever use the same. */
const page = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(36)).join('');
let segments = 0;

/** The box that words are typed into, and what went out of it. Unsent text is kept when sending fails. */
export function useWordBox(source: RecordWords['source'], to: InterventionId | null) {
  const [text, setText] = useState('');
  const [begunUnder, setBegunUnder] = useState<InterventionId | null>(null);
  const [correcting, setCorrecting] = useState<SentPiece | null>(null);
  const [sent, setSent] = useState<SentPiece[]>([]);
  const write = (typed: string) => {
    setText(typed);
    setBegunUnder(typed.trim() === '' ? null : (begunUnder ?? to));
  };
  const record = async (piece: SentPiece) => {
    const ack = await submit({ type: 'RecordWords', source, ...piece });
    if (ack.ok) setSent((before) => [...before.filter(({ segment }) => segment !== piece.segment), piece]);
    return ack.ok;
  };
  const send = async () => {
    const interventionId = correcting?.interventionId ?? to;
    if (interventionId === null) return;
    const [first, ...rest] = paragraphsTyped(text);
    if (first === undefined) return;
    const pieces = [
      { interventionId, segment: correcting?.segment ?? newSegment(), text: first },
      ...rest.map((paragraph) => ({ interventionId, segment: newSegment(), text: paragraph })),
    ];
    write('');
    setCorrecting(null);
    const wereRecorded = await Promise.all(pieces.map(record));
    const unsent = pieces.filter((_, index) => !wereRecorded[index]).map((piece) => piece.text);
    if (unsent.length === 0) return;
    setText((typed) => [...unsent, typed].filter(Boolean).join('\n'));
    setBegunUnder(interventionId);
  };
  const correct = (piece: SentPiece) => {
    setCorrecting(piece);
    setText(piece.text);
    setBegunUnder(piece.interventionId);
  };
  const giveUpCorrecting = () => {
    setCorrecting(null);
    write('');
  };
  return { text, begunUnder, correcting, sent, write, send, correct, giveUpCorrecting };
}

export type WordBoxHandle = ReturnType<typeof useWordBox>;

function newSegment(): string {
  segments += 1;
  return `${page}-${segments}`;
}
