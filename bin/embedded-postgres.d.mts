export interface EmbeddedPostgresOptions {
  /** Folder for the cluster; created when missing. */
  readonly directory: string;
  /** Database created with the cluster; "groundwork" by default. */
  readonly database?: string;
  /** `false` trades crash safety for speed: for throw-away servers of tests and proofs. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres {
  readonly host: string;
  readonly port: number;
  /** A superuser, so that callers can create databases and roles. */
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly processId: number;
  /** Settles with the exit code when the server process ends. */
  readonly exited: Promise<number | null>;
  /** Connection string for `name`, or for the database made with the cluster. */
  connectionString(name?: string): string;
  /** Disconnects everyone and waits until the server has ended. */
  stop(): Promise<void>;
}

/**
 * Starts a private PostgreSQL 18, creating its cluster on first use.
 *
 * @throws {Error} when the platform has no binaries or the server does not start; the message says what to do
 */
export function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres>;
