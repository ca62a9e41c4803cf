/** Returns only the fields that were given, so that missing ones overwrite nothing. */
export const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
