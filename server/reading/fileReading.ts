import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fileKindOf } from './fileKind.ts';
import { readFile } from './readFile.ts';
import { READY, type ReadingAnswer, type ReadingRequest } from './readingProtocol.ts';

const SCRIPT = fileURLToPath(new URL('./readingProcess.child.mjs', import.meta.url));
/** A file that takes longer, or needs more memory, is given up, and the process with it. */
const TIME_OUT_MS = 15_000;
/** A process that has not started by then never will. */
const START_MS = 60_000;
const MOST_HEAP_MB = 384;
const IDLE_MS = 60_000;
const MOST_WAITING = 40;
const SMALL_TEXT = 5 * 1024 * 1024;

const SMALLER = {
  text: 'Send a smaller file, or paste the text.',
  rows: 'Send the list in smaller files, one after another.',
};
const TOOK_TOO_LONG = 'Reading that file took too long and was given up.';
const BROUGHT_DOWN = 'That file brought its reader down, most often because it needs more memory than there is for it.';
const NOT_STARTED = 'Files cannot be read here just now: the reader does not start.';
const STOPPING = 'The server is stopping. Send the file again in a moment.';

/** What to do instead: a text can also be pasted, a list of people only be sent in parts. */
const INSTEAD: Record<string, Record<ReadingRequest['ask'], string>> = {
  [TOOK_TOO_LONG]: SMALLER,
  [BROUGHT_DOWN]: SMALLER,
  [NOT_STARTED]: { text: 'Paste the text instead.', rows: 'Try again in a moment, or tell whoever keeps the server.' },
};

interface Question {
  request: ReadingRequest;
  asker: string;
  answer: (answer: ReadingAnswer) => void;
}

/** Somebody sends files faster than they are read. */
export class Busy extends Error {
  readonly retryAfterSeconds = 5;
}

/**
 * Reads the files of strangers in a process of its own, within a bound of memory and time: a thread that runs out of memory can
 * take the server along, a process cannot. One file at a time and one waiting per asker; started at the first file that needs it, ended
 * when idle, replaced if a file brings it down.
 */
export class FileReading {
  #child: ChildProcess | null = null;
  #asked: Question | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isReady = false;
  #closed = false;
  readonly #waiting: Question[] = [];

  constructor(
    private readonly script = SCRIPT,
    private readonly timeOutMs = TIME_OUT_MS,
    private readonly idleMs = IDLE_MS,
  ) {}

  /**
   * The answer, which for a file that cannot be read is a sentence.
   * @param asker who sent the file: of one person one file is read and one waits
   * @throws Busy
   */
  async ask(request: ReadingRequest, asker: string): Promise<ReadingAnswer> {
    // Plain text needs no library, so it neither waits nor starts a process.
    const isPlain = request.ask === 'text' && !['zip', 'pdf'].includes(fileKindOf(request.bytes));
    if (isPlain && request.bytes.byteLength <= SMALL_TEXT) return readFile(request);
    if (this.#closed) return { ok: false, sentence: STOPPING };
    if (this.#waiting.some((question) => question.asker === asker))
      throw new Busy('Another file of yours waits to be read. Try again in a moment.');
    if (this.#waiting.length >= MOST_WAITING)
      throw new Busy('Many files are waiting to be read. Try again in a moment.');
    return new Promise((answer) => {
      this.#waiting.push({ request, asker, answer });
      this.#askNext();
    });
  }

  /** The process in which files are read; undefined while there is none. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  async close(): Promise<void> {
    this.#closed = true;
    const waiting = this.#waiting.splice(0);
    this.#end(STOPPING);
    for (const { answer } of waiting) answer({ ok: false, sentence: STOPPING });
  }

  #askNext(): void {
    if (this.#asked) return;
    const next = this.#waiting.shift();
    clearTimeout(this.#timer);
    if (!next) {
      this.#timer = setTimeout(() => this.#end(TOOK_TOO_LONG), this.idleMs).unref();
      return;
    }
    this.#asked = next;
    this.#giveTime(this.#isReady ? this.timeOutMs : START_MS);
    // Where the process is gone already, its exit answers.
    (this.#child ?? this.#start()).send(next.request, () => {});
  }

  #start(): ChildProcess {
    const child = fork(this.script, {
      execArgv: [`--max-old-space-size=${MOST_HEAP_MB}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: withoutSecrets(process.env),
    });
    child.on('message', (said) => this.#child === child && this.#said(said as ReadingAnswer | typeof READY));
    child.on('error', () => this.#child === child && this.#end(NOT_STARTED));
    child.on('exit', () => this.#child === child && this.#end(this.#isReady ? BROUGHT_DOWN : NOT_STARTED));
    child.unref();
    child.channel?.unref();
    this.#child = child;
    this.#isReady = false;
    return child;
  }

  #giveTime(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(TOOK_TOO_LONG), ms);
  }

  /** A file's time runs from when the process can read. */
  #said(said: ReadingAnswer | typeof READY): void {
    if (said !== READY) return this.#answered(said);
    this.#isReady = true;
    if (this.#asked) this.#giveTime(this.timeOutMs);
  }

  #answered(answer: ReadingAnswer): void {
    const asked = this.#asked;
    this.#asked = null;
    asked?.answer(answer);
    this.#askNext();
  }

  /** Ends the process. The file that it was reading is answered with the sentence; those that wait go to the next process. */
  #end(sentence: string): void {
    const child = this.#child;
    this.#child = null;
    clearTimeout(this.#timer);
    child?.kill('SIGKILL');
    if (this.#asked) this.#answered({ ok: false, sentence: withWayOut(sentence, this.#asked.request) });
  }
}

function withWayOut(sentence: string, { ask }: ReadingRequest): string {
  const instead = INSTEAD[sentence]?.[ask];
  return instead === undefined ? sentence : `${sentence} ${instead}`;
}

/** Whoever reads hostile files is given no token of the server. */
function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const needed = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];
  return Object.fromEntries(needed.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}
