import { expect, test } from "vitest";
import { optWord } from "@/lib/conversations/rules/opt-words";

test("the words that stop texts are understood however they are written, as a whole text", () => {
  for (const word of ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "OPTOUT", "REVOKE"])
    for (const written of [
      word,
      word.toLowerCase(),
      ` ${word} `,
      `${word}.`,
      `${word[0]}${word.slice(1).toLowerCase()}!`,
    ])
      expect(optWord(written), written).toBe("stop");
  expect(optWord("Stop all")).toBe("stop");
  expect(optWord("opt-out")).toBe("stop");
  expect(optWord("“STOP”")).toBe("stop");
});

test("a word within a sentence stops nothing", () => {
  for (const written of [
    "please stop ringing",
    "cancel my booking",
    "the end of May",
    "Stop by at 5",
    "",
    "?",
  ])
    expect(optWord(written), written).toBeNull();
});

test("START and UNSTOP begin again; yes is an answer too", () => {
  expect(optWord("start")).toBe("start");
  expect(optWord("Unstop.")).toBe("start");
  expect(optWord("Yes")).toBe("yes");
  expect(optWord("Yes please")).toBeNull();
  expect(optWord("HELP")).toBeNull();
});
