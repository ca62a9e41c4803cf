/** What a text means that is nothing but one of the words by which people stop and start a sender's texts. */
export type OptWord = "stop" | "start" | "yes";

const STOP = new Set(["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE"]);
const START = new Set(["START", "UNSTOP"]);

/**
 * Reads a whole text as such a word, in any case, with spaces or full stops: " Stop. ", "opt out". Null for any other text: "please stop
 * ringing me" is for somebody to read. "yes" answers questions as well: it starts texts only where they were stopped.
 */
export function optWord(body: string): OptWord | null {
  const word = body
    .normalize("NFKC")
    .replace(/[\s.,!"'“”‘’-]+/g, "")
    .toUpperCase();
  if (STOP.has(word)) return "stop";
  if (START.has(word)) return "start";
  return word === "YES" ? "yes" : null;
}
