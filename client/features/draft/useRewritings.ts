import { useEffect, useReducer } from 'react';
import { submit } from '#client/store/submit.ts';
import { useRostrum } from '#client/store/rostrum.ts';
import type { SentenceId } from '#shared/basics/ids.ts';
import type { Sentence } from '#shared/draft/model.ts';
import { rewritingReducer, type Rewritings } from './rewriting.ts';

export interface RewritingActions {
  begin: (sectionKey: string, sentence: Sentence, index: number) => void;
  write: (sentenceId: SentenceId, text: string) => void;
  save: (sentenceId: SentenceId) => Promise<boolean>;
  /** Saves over what has changed meanwhile, after the writer has seen it. */
  saveOver: (sentence: Sentence) => Promise<boolean>;
  close: (sentenceId: SentenceId) => void;
}

const draftVersion = () => useRostrum.getState().consultation.desk.draftVersion;

/** What this person is writing. It outlives revisions, tabs and a reload of the page. */
export function useRewritings(
  consultationId: string,
  onSaved: (draftVersion: number) => void,
): [Rewritings, RewritingActions] {
  const key = `rostrum.rewritings.${consultationId}`;
  const [rewritings, dispatch] = useReducer(rewritingReducer, key, recalled);
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(rewritings)), [key, rewritings]);
  const send = async (sentenceId: SentenceId, text: string, seen: number) => {
    const ack = await submit({ type: 'RewriteSentence', sentenceId, text, seen }, { quiet: true });
    if (ack.ok) onSaved(Number(ack.result?.['draftVersion']));
    dispatch(ack.ok ? { type: 'close', sentenceId } : { type: 'refuse', sentenceId, refusal: ack.refusal });
    return ack.ok;
  };
  const save = async (sentenceId: SentenceId) => {
    const open = rewritings[sentenceId];
    const text = open?.text.trim() ?? '';
    if (!open || text === '') return false;
    if (text !== open.sentence.text) return send(sentenceId, text, open.seen);
    dispatch({ type: 'close', sentenceId });
    return true;
  };
  const saveOver = async (sentence: Sentence) => {
    const seen = draftVersion();
    dispatch({ type: 'lookAgain', sentence, seen });
    return send(sentence.id, rewritings[sentence.id]?.text.trim() ?? sentence.text, seen);
  };
  const begin = (sectionKey: string, sentence: Sentence, index: number) =>
    dispatch({ type: 'begin', sectionKey, sentence, index, seen: draftVersion() });
  const write = (sentenceId: SentenceId, text: string) => dispatch({ type: 'write', sentenceId, text });
  const close = (sentenceId: SentenceId) => dispatch({ type: 'close', sentenceId });
  return [rewritings, { begin, write, save, saveOver, close }];
}

function recalled(key: string): Rewritings {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Rewritings;
  } catch {
    return {};
  }
}
