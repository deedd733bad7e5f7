import { idleWire, textFrame, type Line } from './shortWay.ts';

/** The number of an acknowledgement in Socket.IO's protocol. */
const ACK = 3;

/**
 * An acknowledgement that many clients get at once. What it says is put into bytes once; only its beginning is made for each.
 * On any way but the short one it is an ordinary value (`toJSON`).
 */
export class PreparedAnswer {
  readonly #rest: Buffer;

  /**
   * @param beginning the first keys of a JSON object, made for each answer: `{"version":7`
   * @param rest the further keys and the end, the same for all: `,"events":[]}`
   */
  constructor(
    private readonly beginning: () => string,
    rest: string,
  ) {
    this.#rest = Buffer.from(`${rest}]`);
  }

  /** What is acknowledged, as a value. */
  toJSON(): unknown {
    return (JSON.parse(`[${this.beginning()}${this.#rest.toString()}`) as unknown[])[0];
  }

  /** Writes it to a websocket that is idle; false if the line is not, and nothing was written. */
  writeTo(line: Line, ackId: number): boolean {
    const wire = idleWire(line);
    if (!wire) return false;
    wire.cork();
    wire.write(textFrame(`4${ACK}${ackId}[${this.beginning()}`, this.#rest.length));
    wire.write(this.#rest);
    wire.uncork();
    return true;
  }
}

/** As much of a socket's inside as an acknowledgement passes through. */
interface Inside {
  conn: object;
  packet?: (packet: { type: number; id?: number; data?: unknown[] }, options?: object) => void;
}

/** Lets the socket's acknowledgements with prepared answers go the short way; everything else goes as it did. */
export function takePreparedAnswers(socket: object): void {
  const inside = socket as Inside;
  const ordinary = inside.packet;
  if (typeof ordinary !== 'function') return;
  inside.packet = (packet, options) => {
    const answer = packet.type === ACK ? packet.data?.[0] : undefined;
    if (answer instanceof PreparedAnswer && packet.id !== undefined && answer.writeTo(inside.conn as Line, packet.id))
      return;
    ordinary.call(socket, packet, options);
  };
}
