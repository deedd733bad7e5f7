import { Counter, Histogram, type Registry } from 'prom-client';

const SECONDS = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 40, 80, 120];

/** What a language model costs and gives, for Prometheus. */
export class ModelMetrics {
  readonly #asked: Counter;
  readonly #seconds: Histogram;
  readonly #tokens: Counter;
  readonly #sentences: Counter;
  readonly #refusals: Counter;

  constructor(registry: Registry) {
    const registers = [registry];
    const counter = (name: string, help: string, label: string) =>
      new Counter({ name: `rostrum_model_${name}_total`, help, labelNames: [label], registers });
    this.#asked = counter('questions', 'Questions to the language model, by how they ended', 'outcome');
    this.#seconds = new Histogram({
      ...{ name: 'rostrum_model_seconds', help: 'Time to the answer', buckets: SECONDS, registers },
    });
    this.#tokens = counter('tokens', 'Tokens, as far as the endpoint tells', 'kind');
    this.#sentences = counter('sentences', 'Sentences that it was asked for, by how they ended', 'outcome');
    this.#refusals = counter('refusals', 'Reasons against its sentences', 'reason');
  }

  asked(outcome: string, ms: number): void {
    this.#asked.inc({ outcome });
    if (outcome === 'answered' || outcome === 'overtaken') this.#seconds.observe(ms / 1000);
  }

  tokens({ prompt, completion }: { prompt: number; completion: number }): void {
    this.#tokens.inc({ kind: 'prompt' }, prompt);
    this.#tokens.inc({ kind: 'completion' }, completion);
  }

  sentence({ instead, text, refused }: { instead: string; text?: string; refused?: readonly string[] }): void {
    this.#sentences.inc({ outcome: refused ? 'refused' : text === instead ? 'same' : 'worded' });
    for (const reason of refused ?? []) this.#refusals.inc({ reason });
  }
}
