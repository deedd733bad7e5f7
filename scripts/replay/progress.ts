/** Tells how far the replay is: one line that changes on a terminal, a line every so often elsewhere. */
export class Progress {
  #started = 0;
  #total = 0;
  #told = 0;

  constructor(private readonly out: { write: (text: string) => unknown; isTTY?: boolean | undefined }) {}

  start(total: number): void {
    this.#total = total;
    this.#started = performance.now();
  }

  /** A sentence of its own. */
  say(sentence: string): void {
    this.out.write(`${this.out.isTTY ? '\r\u001b[K' : ''}${sentence}\n`);
  }

  step(done: number, who: string, latencyMs: number | null): void {
    const every = Math.max(1, Math.ceil(this.#total / 20));
    const isLast = done === this.#total;
    if (!this.out.isTTY && !isLast && done < this.#told + every) return;
    this.#told = done;
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1);
    const draft = latencyMs === null ? 'draft not revised in time' : `draft in ${Math.round(latencyMs)} ms`;
    const line = `${String(done).padStart(String(this.#total).length)}/${this.#total}  ${seconds} s  ${draft}  ${who}`;
    this.out.write(this.out.isTTY ? `\r\u001b[K${line.slice(0, 110)}${isLast ? '\n' : ''}` : `${line}\n`);
  }
}
