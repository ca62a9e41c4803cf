/** The embedded database cannot run. The message says why and what to do, and may be shown as it is. */
export class EmbeddedDatabaseError extends Error {
  override name = "EmbeddedDatabaseError";
}

/** Another running GA4 Garage uses the data folder. */
export class DataInUseError extends Error {
  override name = "DataInUseError";
}

/** Turns a message of PostgreSQL or the file system into advice; undefined for an unknown message. */
export function explain(said: string, place: string): EmbeddedDatabaseError | undefined {
  const advice = advices.find(([pattern]) => pattern.test(said))?.[1];
  return advice && new EmbeddedDatabaseError(advice(place));
}

/** Returns our advice on an error, or the error itself. */
export const known = (error: unknown, place: string): unknown =>
  error instanceof EmbeddedDatabaseError ? error : (explain(String(error), place) ?? error);

const advices: [RegExp, (place: string) => string][] = [
  [
    /No space left on device|ENOSPC|Check free disk space|Disk quota exceeded|EDQUOT/i,
    (place) => `The disk that holds ${place} is full. Free some space and start again; nothing was lost.`,
  ],
  [
    /Permission denied|EACCES|EPERM|Operation not permitted|has wrong ownership|must be started by|must be owned by/i,
    (place) =>
      `${place} may not be read and written by this user. Start as the user who made it, give it to this user with chown, or set DATA_DIR to another folder.`,
  ],
  [/EEXIST|ENOTDIR/, (place) => `${place} is not a folder. Set DATA_DIR to one.`],
  [
    /EROFS|Read-only file system/i,
    (place) => `${place} is on a read-only disk. Set DATA_DIR to a folder that can be written.`,
  ],
  [
    /could not (create|map|resize) .*shared memory|could not create semaphores|Cannot allocate memory/i,
    () =>
      "There is too little memory for the database. Close other programs, or use a machine with at least 1 GB free.",
  ],
];
