import type { Bench, Row, Size, Skipped } from '../bench.ts';
import { encoder, withoutEncoder } from '../draft/encoder.ts';
import { holdMeeting, holdMeetingWith, type Held, sentencesSaid, type Update } from '../draft/holdMeeting.ts';
import { materialOf, meeting, meetingWithEncoder, NO_SAMPLES } from '../draft/meetings.ts';
import { retention, retentionOver } from '../draft/retention.ts';
import { textRank } from '../draft/textRank.ts';
import { median, percentile } from '../medians.ts';

const MEETINGS = ['own', 'netmundial', 'qmsum'];
/** Those with so many interventions are timed. */
const TIMED = ['own-long', 'qmsum'];
const AROUND = 10;
const EARLY = 20;
const LATE = 300;
const P95_AIM = 50;
const P95_AIM_WITH_ENCODER = 500;
/** TextRank is made anew for so many updates of a meeting only: it takes as long as the square of what was said. */
const COMPARED = 8;

/** How much of a TextRank extract, as many sentences as our draft, the next intervention leaves standing. */
function textRankRetention(held: Held): number {
  const said = sentencesSaid(held);
  const after = (update: number) => {
    const ids = new Set(held.updates.slice(0, update + 1).map(({ inputId }) => inputId));
    const texts = said.filter(({ inputId }) => ids.has(inputId)).map(({ text }) => text);
    const scores = textRank(texts);
    const best = texts.map((_, at) => at).toSorted((a, b) => scores[b]! - scores[a]! || a - b);
    return best.slice(0, held.updates[update]!.summary.length).map((at) => texts[at]!);
  };
  const last = held.updates.length - 1;
  const shares = Array.from({ length: COMPARED }, (_, step) => {
    const update = Math.max(1, Math.round((last * (step + 1)) / COMPARED));
    return retention(after(update - 1), after(update));
  }).filter((share) => !Number.isNaN(share));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function retentionRow(name: string, held: Held): Row {
  const kept = retentionOver(held.updates.map(({ summary }) => summary));
  return {
    name: `S ${name} sentences kept by an update`,
    unit: 'share',
    ours: kept.mean,
    baseline: textRankRetention(held),
    against: `TextRank made anew, as many sentences, at ${COMPARED} of the updates`,
    target: { oursAtLeast: 0.95 },
    facts: kept,
  };
}

function retentionWithEncoder(name: string, withIt: Held, without: Held): Row {
  const kept = retentionOver(withIt.updates.map(({ summary }) => summary));
  return {
    name: `S ${name} with encoder sentences kept by an update`,
    unit: 'share',
    ours: kept.mean,
    baseline: retentionOver(without.updates.map(({ summary }) => summary)).mean,
    against: 'the same without the encoder',
    target: { oursAtLeast: 0.95 },
    facts: kept,
  };
}

async function timingRows(size: Size, name: string): Promise<(Row | Skipped)[]> {
  const material = await materialOf(name, size.samples);
  if (!material) return [{ name: `S ${name} update`, skipped: NO_SAMPLES }];
  const rows = timesOf(name, {
    rounds: Array.from({ length: size.rounds }, () => holdMeeting(material).updates),
    aim: P95_AIM,
  });
  const nearness = encoder(size);
  if (!nearness) return rows;
  // One round: vectors take minutes of a meeting of three hundred.
  const rounds = [(await holdMeetingWith(nearness, material)).updates];
  return [...rows, ...timesOf(`${name} with encoder`, { rounds, aim: P95_AIM_WITH_ENCODER })];
}

function timesOf(name: string, { rounds, aim }: { rounds: Update[][]; aim: number }): Row[] {
  const figure = (key: 'ms' | 'processorMs', place: number, share: number) =>
    median(
      rounds.map((updates) =>
        percentile(
          updates.slice(place - AROUND, place + AROUND).map((update) => update[key]),
          share,
        ),
      ),
    );
  const row = (label: string, key: 'ms' | 'processorMs', share: number): Row => ({
    name: `S ${name} update ${label}`,
    unit: 'ms',
    ours: figure(key, LATE, share),
    baseline: figure(key, EARLY, share),
    against: `around the ${EARLY}th intervention; ours is around the ${LATE}th`,
    facts: { rounds: rounds.length },
  });
  return [
    row('p50', 'ms', 0.5),
    { ...row('p95', 'ms', 0.95), target: { oursAtMost: aim } },
    {
      ...row('p95 of the processor', 'processorMs', 0.95),
      limit: 'what of the 95th above this is the machine being busy',
    },
  ];
}

async function figures(size: Size): Promise<(Row | Skipped)[]> {
  const rows: (Row | Skipped)[] = [];
  for (const name of MEETINGS) {
    const held = await meeting(name, size.samples, size.quick);
    rows.push(held ? retentionRow(name, held) : { name: `S ${name}`, skipped: NO_SAMPLES });
    const withIt = await meetingWithEncoder(name, size);
    if (held && withIt) rows.push(retentionWithEncoder(name, withIt, held));
  }
  for (const name of TIMED) rows.push(...(size.quick ? [] : await timingRows(size, name)));
  return encoder(size) ? rows : [...rows, { name: 'S with encoder', skipped: withoutEncoder(size) }];
}

export const draftStability: Bench = {
  what: 'how much of the draft an update leaves standing, and how long an update takes in process',
  run: figures,
};
