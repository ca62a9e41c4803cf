/** A server under measurement. */
export interface Target {
  name: string;
  origin: string;
  /** What it knows the caller by. */
  token: string;
  stop(): Promise<void>;
}
