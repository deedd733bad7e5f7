import type { SessionRow } from '#server/record/accessPort.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Gateway } from './gateway.ts';

/** The last word needs a moment to leave before the line is cut. */
const FAREWELL_MS = 100;

/** Whose sockets are open, by consultation. */
export class Presence {
  readonly #listeners = new Set<(consultationId: ConsultationId) => void>();
  readonly #sockets = new Map<ConsultationId, Map<string, SessionRow>>();

  constructor(private readonly gateway: Pick<Gateway, 'io'>) {
    gateway.io.on('connection', (socket) => {
      const { session } = socket.data;
      const here = this.#sockets.get(session.consultationId) ?? new Map<string, SessionRow>();
      this.#sockets.set(session.consultationId, here.set(socket.id, session));
      this.#tell(session.consultationId);
      socket.once('disconnect', () => {
        here.delete(socket.id);
        if (here.size === 0 && this.#sockets.get(session.consultationId) === here)
          this.#sockets.delete(session.consultationId);
        this.#tell(session.consultationId);
      });
    });
  }

  /** To be told when somebody of a consultation comes or goes. */
  onChange(listener: (consultationId: ConsultationId) => void): void {
    this.#listeners.add(listener);
  }

  /** A session for each open socket. */
  of(consultationId: ConsultationId): SessionRow[] {
    return [...(this.#sockets.get(consultationId)?.values() ?? [])];
  }

  /** Tells everybody there why it is over and closes their lines. */
  async dismiss(consultationId: ConsultationId, message: string): Promise<void> {
    const ids = [...(this.#sockets.get(consultationId)?.keys() ?? [])];
    const sockets = ids.flatMap((id) => this.gateway.io.sockets.sockets.get(id) ?? []);
    for (const socket of sockets) socket.emit('over', { consultationId, message });
    await new Promise((resolve) => setTimeout(resolve, FAREWELL_MS));
    for (const socket of sockets) socket.disconnect(true);
  }

  #tell(consultationId: ConsultationId): void {
    for (const listener of this.#listeners) listener(consultationId);
  }
}
