/**
 * The schema, one step per `user_version`. A step that has been released is never changed; a new one is added below it.
 *
 * Texts that a person wrote are stored as JSON, because libsql cuts a text at its first NUL. A commit is the events of one
 * version; its first event (idx 0) carries what is the commit's own. type, v and at are in the body (`body ->> 'type'`) and
 * the digest follows from salt and body: nothing is stored twice, so nothing can disagree. Events are appended at the end of
 * one rowid table, as that writes the fewest pages when many consultations run at once.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE consultations (
    consultation TEXT PRIMARY KEY,
    created_at   INTEGER NOT NULL,
    meta         TEXT NOT NULL,
    last_person  INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;

  CREATE TABLE events (
    consultation   TEXT NOT NULL,
    n              INTEGER NOT NULL,
    version        INTEGER NOT NULL,
    idx            INTEGER NOT NULL,
    salt           TEXT NOT NULL,
    body           TEXT NOT NULL,
    hash           TEXT NOT NULL,
    committed_at   INTEGER,
    command        BLOB,
    payload_digest TEXT,
    result         TEXT
  );
  CREATE UNIQUE INDEX events_by_n ON events (consultation, n);
  CREATE UNIQUE INDEX events_by_command ON events (command) WHERE command IS NOT NULL;

  CREATE TABLE vault (
    consultation TEXT NOT NULL,
    n            INTEGER NOT NULL,
    path         TEXT NOT NULL,
    salt         TEXT,
    value        TEXT,
    UNIQUE (consultation, n, path)
  );

  CREATE TABLE links (
    link         TEXT PRIMARY KEY,
    consultation TEXT NOT NULL,
    role         TEXT NOT NULL,
    token_hash   TEXT NOT NULL UNIQUE,
    created_at   INTEGER NOT NULL,
    revoked_at   INTEGER
  ) WITHOUT ROWID;
  CREATE INDEX links_by_consultation ON links (consultation);

  CREATE TABLE sessions (
    session      TEXT PRIMARY KEY,
    ticket_hash  TEXT NOT NULL UNIQUE,
    link         TEXT NOT NULL,
    consultation TEXT NOT NULL,
    role         TEXT NOT NULL,
    person       TEXT NOT NULL,
    profile      TEXT NOT NULL,
    mode         TEXT,
    created_at   INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX sessions_by_person ON sessions (consultation, person);

  CREATE TABLE blobs (
    consultation TEXT NOT NULL,
    blob         TEXT NOT NULL,
    media_type   TEXT NOT NULL,
    name         TEXT NOT NULL,
    bytes        BLOB NOT NULL,
    created_at   INTEGER NOT NULL,
    PRIMARY KEY (consultation, blob)
  );

  CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), count INTEGER NOT NULL);
  INSERT INTO probe VALUES (1, 0);
  `,
];
