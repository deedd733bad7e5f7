import type { Nearness } from '#shared/points/nearness.ts';
import { cosine, type SentenceEncoder } from './sentenceEncoder.ts';

interface Issue {
  title: string;
  keywords: readonly string[];
}

/** How long a reading waits for vectors: the draft is due within five seconds of the end of an intervention. */
const PATIENCE_MS = 2_500;

/** How near texts are to the issues of a set-up, by a sentence encoder. */
export class IssueNearness {
  constructor(
    private readonly encoder: SentenceEncoder,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  get name(): string {
    return this.encoder.name;
  }

  /** Null where the encoder does not answer, or not in time, or there is nothing to choose from. */
  async of(issues: readonly Issue[], texts: readonly string[]): Promise<Nearness | null> {
    if (issues.length < 2 || texts.length === 0) return null;
    const vectors = await this.#inTime(this.encoder.encode([...issues.map(described), ...texts]));
    if (!vectors) return null;
    const about = vectors.slice(0, issues.length);
    return new Map(
      texts.map((text, at) => {
        const own = vectors[issues.length + at]!;
        return [text, about.map((issue) => Math.round(cosine(own, issue) * 1000) / 1000)] as const;
      }),
    );
  }

  async close(): Promise<void> {
    await this.encoder.close();
  }

  async #inTime(asked: Promise<Float32Array[]>): Promise<Float32Array[] | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, this.patienceMs, null)));
    const vectors = await Promise.race([asked.catch(() => null), late]);
    clearTimeout(timer);
    return vectors;
  }
}

function described({ title, keywords }: Issue): string {
  return keywords.length === 0 ? title : `${title}: ${keywords.join(', ')}`;
}
