/**
 * What a field says after somebody wrote on it: theirs in place of what they saw, and whatever others wrote meanwhile beside it. Nothing
 * that anybody wrote is lost, and the same writing again changes nothing.
 */
export function mergeWords(now: string, seen: string, theirs: string): string {
  if (now === seen || theirs.includes(now)) return theirs;
  if (theirs && now.includes(theirs)) return now;
  if (seen && now.includes(seen)) return now.replace(seen, () => theirs).trim();
  return [now, theirs].filter(Boolean).join("\n");
}
